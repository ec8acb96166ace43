/* node packages/theme/tests/screenshots.ts <folder> [name…]: pictures of the examples to look at. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { examples } from '../src/examples/index.ts';
import { bundleSites } from './bundle-sites.ts';
import { openStage } from './stage.ts';

const [folder = '', ...names] = process.argv.slice(2);
const sizes = { narrow: 360, wide: 1280 };
const schemes = ['light', 'dark'] as const;

await mkdir(folder, { recursive: true });
const bundles = await mkdtemp(join(tmpdir(), 'simpul-stage-'));
await bundleSites(bundles);
const stage = await openStage(bundles);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
});
for (const example of examples) {
  if (names.length > 0 && !names.includes(example.name)) continue;
  for (const [size, width] of Object.entries(sizes)) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      page.on('console', (message) => console.log(example.name, message.text()));
      await page.goto(stage.urlOf(example));
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all(
          [...document.images].map((image) => image.decode().catch(() => undefined)),
        );
      });
      const path = join(folder, `${example.name}-${size}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
await stage.close();
await rm(bundles, { recursive: true });
