import type { AstroUserConfig } from 'astro';
import { bundleAdapter } from './adapter.ts';
import { compactScript } from './compact-script.ts';
import { stylesFirst } from './styles-first.ts';

/**
 * The Astro configuration of a site. With `SIMPUL_BUNDLE=1` a server bundle in `dist/bundle`, otherwise
 * static pages in `dist/static`: both give the same bytes for the same view.
 */
export function siteConfig(env: Record<string, string | undefined>): AstroUserConfig {
  const bundle = env['SIMPUL_BUNDLE'] === '1';
  const out = env['SIMPUL_OUT'];
  return {
    output: bundle ? 'server' : 'static',
    ...(bundle && { adapter: bundleAdapter() }),
    integrations: [stylesFirst()],
    outDir: out ?? (bundle ? './dist/bundle' : './dist/static'),
    // Builds of one project at a time must not share what they keep.
    ...(out && { cacheDir: `${out}/.cache` }),
    trailingSlash: 'never',
    // The default ('jsx') glues words that stand on lines of their own.
    compressHTML: true,
    devToolbar: { enabled: false },
    // The content security policy allows no inline style or script; one stylesheet serves every page,
    // and pages that are read or asked for bring another (`styles/reading.css`, `styles/asked.css`).
    build: { format: 'file', inlineStylesheets: 'never' },
    vite: {
      plugins: [compactScript()],
      build: { cssCodeSplit: false, assetsInlineLimit: 0 },
      // The bundle must run where no node_modules lies.
      ...(bundle && { ssr: { noExternal: true } }),
    },
  };
}
