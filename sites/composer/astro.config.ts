import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { serviceWorker } from './src/building/service-worker.ts';

/** Where a CMS answers while Tulis is developed; the built app is served beside it. */
const cms = process.env['CMS_URL'] ?? 'http://127.0.0.1:1337';

const smallZod = fileURLToPath(new URL('./src/small-zod/index.ts', import.meta.url));

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'app' },
  devToolbar: { enabled: false },
  integrations: [serviceWorker()],
  vite: {
    // The contract's schemas run on the phone with a zod of two kilobytes; a test compares the two.
    resolve: { alias: [{ find: /^zod$/, replacement: smallZod }] },
    // Nothing inline: the page's policy allows scripts and styles from files alone.
    build: { assetsInlineLimit: 0, target: 'es2022' },
    server: { proxy: { '/api/authoring': { target: cms, changeOrigin: false } } },
  },
});
