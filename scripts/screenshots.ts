import { join } from 'node:path';
import sharp from 'sharp';
import { openBrowser } from './journeys/browser.ts';
import { picturesOfTulis } from './phone/pictures-of-tulis.ts';
import { firstLink, shot, type View } from './pictures/camera.ts';
import { emptyPages } from './pictures/examples.ts';
import { kindsOfPages } from './pictures/kinds-of-pages.ts';
import { sheetOf } from './pictures/sheet.ts';
import { readEnvironment } from './setup/environment.ts';
import { root } from './setup/root.ts';

/**
 * Makes the pictures of docs/ from the running sample network: start it with `npm start`, then run
 * `node scripts/screenshots.ts`, with an unused invitation link to picture Tulis too.
 */
const { address } = readEnvironment(process.env);
const port = address.port ?? 80;
const portal = `${address.scheme}://${address.domain}:${port}`;
const kim = portal.replace('//', '//tangkiling.');
const phone = { width: 360, height: 740 };
const wide = { width: 1280, height: 960 };
const file = (name: string) => join(root, 'docs/pictures', `${name}.webp`);

const browser = await openBrowser();
const article = await firstLink(browser, `${kim}/berita`, '/berita/');
const warning = await firstLink(browser, `${kim}/pengumuman`, '/pengumuman/');

for (const [name, site] of Object.entries({ kim, portal })) {
  const whole = await shot(browser, `${site}/`, { width: 1280, height: 1500 });
  await sharp(whole).webp({ quality: 82 }).toFile(file(name));
}
await sheetOf(
  await shots([
    [`${kim}/`, phone],
    [article, { ...phone, dark: true }],
    [warning, phone],
    [`${kim}/agenda`, { ...phone, dark: true }],
  ]),
  { columns: 4 },
  file('phones'),
);
const large = { width: 420, height: 900 };
await sheetOf(
  await shots([
    [`${portal}/kim`, large],
    [`${portal}/keaktifan`, { ...large, dark: true }],
    [`${portal}/redaksi`, large],
    [`${portal}/cari?q=panen`, large],
  ]),
  { columns: 4 },
  file('province'),
);

for (const [name, host] of [
  ['pages-kim', `samuda-kota.${address.domain}`],
  ['pages-portal', address.domain],
] as const) {
  const kinds = await kindsOfPages(browser, host, port);
  await sheetOf(kinds, { columns: 6, width: 200 }, file(name));
}
await sheetOf(
  await shots([
    [article, wide],
    [warning, { ...wide, dark: true }],
    [`${kim}/galeri`, wide],
    [`${kim}/layar`, wide],
    [`${portal}/kim`, wide],
    [`${portal}/keaktifan`, { ...wide, dark: true }],
  ]),
  { columns: 2, width: 640 },
  file('pages-wide'),
);
const empty = await emptyPages(phone.height);
await sheetOf(empty, { columns: 5, width: 288 }, file('pages-empty'));

const invitation = process.argv[2];
if (invitation !== undefined) {
  const pictures = await picturesOfTulis(browser, port, invitation);
  await sheetOf(pictures, { columns: 4 }, file('tulis'));
}
await browser.close();

async function shots(views: [url: string, view: View][]): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  for (const [url, view] of views) pictures.push(await shot(browser, url, view));
  return pictures;
}
