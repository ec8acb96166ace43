import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { openBrowser } from './journeys/browser.ts';
import { picturesOfTulis, tulisPicture } from './phone/pictures-of-tulis.ts';
import { readEnvironment } from './setup/environment.ts';
import { root } from './setup/root.ts';

/**
 * Makes the pictures of docs/ from the running sample network: start it with `npm start`, then run
 * `node scripts/screenshots.ts`, with an unused invitation link to picture Tulis too.
 */
const { address } = readEnvironment(process.env);
const portal = `${address.scheme}://${address.domain}:${address.port ?? 80}`;
const kim = portal.replace('//', '//tangkiling.');
const folder = join(root, 'docs/pictures');

const browser = await openBrowser();
const wide = { width: 1280, height: 1500 };
await sharp(await shot(browser, `${kim}/`, wide))
  .webp({ quality: 82 })
  .toFile(join(folder, 'kim.webp'));
await sharp(await shot(browser, `${portal}/`, wide))
  .webp({ quality: 82 })
  .toFile(join(folder, 'portal.webp'));
await phones();
await province();
const invitation = process.argv[2];
if (invitation !== undefined) {
  const pictures = await picturesOfTulis(browser, address.port ?? 80, invitation);
  await besideEachOther(pictures, tulisPicture, 'tulis.webp');
}
await browser.close();

/** Four phones side by side: home, an article in the dark, an emergency, the agenda. */
async function phones(): Promise<void> {
  const article = await firstLink(`${kim}/berita`, '/berita/');
  const warning = await firstLink(`${kim}/pengumuman`, '/pengumuman/');
  const phone = { width: 360, height: 760 };
  const pictures = [
    await shot(browser, `${kim}/`, phone),
    await shot(browser, article, phone, 'dark'),
    await shot(browser, warning, phone),
    await shot(browser, `${kim}/agenda`, phone, 'dark'),
  ];
  await besideEachOther(pictures, phone, 'phones.webp');
}

/** The province as a whole on the portal: its map, its figures, the page for editors, its search. */
async function province(): Promise<void> {
  const phone = { width: 420, height: 900 };
  const pictures = [
    await shot(browser, `${portal}/kim`, phone),
    await shot(browser, `${portal}/keaktifan`, phone, 'dark'),
    await shot(browser, `${portal}/redaksi`, phone),
    await shot(browser, `${portal}/cari?q=panen`, phone),
  ];
  await besideEachOther(pictures, phone, 'province.webp');
}

async function besideEachOther(
  pictures: Buffer[],
  { width, height }: { width: number; height: number },
  name: string,
): Promise<void> {
  const gap = 24;
  await sharp({
    create: {
      width: pictures.length * (width + gap) - gap,
      height,
      channels: 3,
      background: '#ffffff',
    },
  })
    .composite(pictures.map((input, n) => ({ input, left: n * (width + gap), top: 0 })))
    .webp({ quality: 85 })
    .toFile(join(folder, name));
}

async function shot(
  from: Browser,
  url: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Buffer> {
  const page = await from.newPage({ viewport, colorScheme });
  await page.goto(url, { waitUntil: 'networkidle' });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function firstLink(list: string, path: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(list);
  const link = page.locator(`main a[href^="${path}"]:not([href*="rss"])`).first();
  const href = await link.getAttribute('href');
  await page.close();
  if (href === null) throw new Error(`${list} links to nothing below ${path}`);
  return new URL(href, list).href;
}
