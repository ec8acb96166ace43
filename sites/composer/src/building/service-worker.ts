import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Not part of the shell: fetched when the phone itself asks for it, or the same page under another name. */
const LEFT_OUT = /^(?:sw\.js|robots\.txt|undangan\.html|ikon-.*\.png)$/;

/** Builds the service worker last, with the list of what makes up this version of the app. */
export const serviceWorker = (): AstroIntegration => ({
  name: 'tulis-service-worker',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const out = fileURLToPath(dir);
      const files = await shellOf(out);
      await build({
        configFile: false,
        logLevel: 'warn',
        define: { __SHELL__: JSON.stringify(files), __VERSION__: JSON.stringify(versionOf(files)) },
        build: {
          outDir: out,
          emptyOutDir: false,
          copyPublicDir: false,
          target: 'es2022',
          rolldownOptions: {
            input: fileURLToPath(new URL('../service-worker/worker.ts', import.meta.url)),
            output: { entryFileNames: 'sw.js', format: 'iife' },
          },
        },
      });
      logger.info(`sw.js keeps ${files.length} files`);
    },
  },
});

export type ShellFile = [address: string, digest: string];

/** Every file of the shell by its address, with a digest of its bytes; sorted. */
async function shellOf(out: string): Promise<ShellFile[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files: ShellFile[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const file = relative(out, path).split(sep).join('/');
    if (!entry.isFile() || LEFT_OUT.test(file)) continue;
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
      .slice(0, 12);
    files.push([addressOf(file), digest]);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

const addressOf = (file: string): string =>
  `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`;

const versionOf = (files: readonly ShellFile[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
