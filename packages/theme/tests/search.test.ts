import type { Page } from 'playwright-core';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

const example = examples.find(({ name }) => name === 'cari')!;

async function open(query: string, javaScriptEnabled = true): Promise<Page> {
  const context = await staged.browser.newContext({ serviceWorkers: 'block', javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(staged.stage.urlOf(example) + query);
  return page;
}
const status = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

describe('the search page', () => {
  it('answers the query of its address, marks the words and says how many there are', async () => {
    const page = await open('?q=memanen');
    await status(page, 'hasil untuk “memanen”');
    expect(await page.locator('.search-results mark').first().textContent()).toBe('Panen');
  });

  it('answers while one types, and keeps the query in the address', async () => {
    const page = await open('');
    await page.getByRole('searchbox').fill('perahu buku');
    await page.getByRole('link', { name: 'Perahu buku singgah di tiga dermaga' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=perahu%20buku');
    await page.getByRole('searchbox').fill('');
    await page.locator('.search-results:empty').waitFor({ state: 'attached' });
  });

  it('says that it found nothing, and shows what was typed as text', async () => {
    const page = await open(`?q=${encodeURIComponent('<img src=x> zzz')}`);
    await status(page, 'Tidak ada hasil untuk “<img src=x> zzz”');
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('shows ten at a time, and leads the keyboard to the eleventh', async () => {
    const page = await open('?q=pelatihan');
    await status(page, '10 hasil');
    expect(await page.getByRole('button', { name: 'Tampilkan hasil berikutnya' }).isHidden()).toBe(
      true,
    );
  });

  it('works without a network once the index is there', async () => {
    const page = await open('?q=panen');
    await status(page, 'hasil');
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('posyandu');
    await status(page, 'hasil untuk “posyandu”');
  });

  it('says so when the index cannot be fetched, and tries again', async () => {
    const page = await open('');
    await page.route('**/cari/terbaru.json', (route) => route.abort());
    await page.getByRole('searchbox').fill('panen');
    await status(page, 'belum dapat diambil');
    await page.unroute('**/cari/terbaru.json');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await status(page, 'hasil untuk “panen”');
  });

  it('leads to topics and lists without a script', async () => {
    const page = await open('?q=panen', false);
    expect(await page.getByText('memerlukan JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Pertanian' }).isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('link', { name: 'Berita' }).isVisible()).toBe(true);
  });

  it('costs little: its code and the index of a usual KIM fit into 30 KB', async () => {
    const html = await staged.stage.htmlOf(example);
    const scripts = readdirSync(staged.stage.assetsOf('microsite')).filter((name) =>
      html.includes(name),
    );
    const code = scripts
      .filter((name) => name.endsWith('.js'))
      .reduce(
        (sum, name) =>
          sum +
          brotliCompressSync(readFileSync(join(staged.stage.assetsOf('microsite'), name))).length,
        0,
      );
    // The other 20 KB are the index; site-model holds it to them.
    expect(code).toBeLessThan(10 * 1024);
  });
});

describe('the search of the portal', () => {
  const portal = examples.find(({ name }) => name === 'cari-portal')!;
  const entry = (n: number) => ({
    ...{ href: `/berita/${n}`, title: `Panen ${n}`, text: '', label: '', words: '', until: null },
  });
  const file = (from: number, older: string[] = []) => ({
    body: JSON.stringify({ entries: [entry(from), entry(from + 1)], older }),
    contentType: 'application/json',
  });

  it('fetches the index of the chosen region, a few older files, and more only when asked', async () => {
    const context = await staged.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const fetched: string[] = [];
    const older = [6, 5, 4, 3, 2, 1].map((n) => `/cari/62.02-${n}.json`);
    await page.route('**/cari/*.json', (route) => {
      const name = new URL(route.request().url()).pathname;
      fetched.push(name);
      const first = name === '/cari/62.02-terbaru.json' ? older : [];
      return route.fulfill(file(fetched.length * 10, first));
    });
    await page.goto(`${staged.stage.urlOf(portal)}?q=panen`);
    await status(page, '2 hasil');
    expect(fetched).toEqual(['/cari/terbaru.json']);

    await page.getByLabel('Di mana?').selectOption({ index: 2 });
    await status(page, '10 hasil');
    expect(fetched.slice(1)).toEqual(['/cari/62.02-terbaru.json', ...older.slice(0, 4)]);

    await page.getByRole('button', { name: 'Tampilkan hasil berikutnya' }).click();
    await status(page, '14 hasil');
    expect(fetched.slice(6)).toEqual(older.slice(4));
    await context.close();
  });

  it('fetches no older file twice, and leaves none out, while somebody types on', async () => {
    const context = await staged.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const fetched: string[] = [];
    const older = [3, 2, 1].map((n) => `/cari/lama-${n}.json`);
    let arrive = (): void => undefined;
    const onItsWay = new Promise<void>((done) => (arrive = done));
    await page.route('**/cari/*.json', async (route) => {
      const name = new URL(route.request().url()).pathname;
      const number = fetched.push(name);
      if (name === older[0]) await onItsWay;
      await route.fulfill(file(number * 10, number === 1 ? older : []));
    });
    await page.goto(`${staged.stage.urlOf(portal)}?q=pan`);
    await status(page, '2 hasil untuk “pan”');
    await page.getByRole('searchbox').fill('pane');
    await status(page, '2 hasil untuk “pane”');
    await page.getByRole('searchbox').fill('panen');
    await status(page, '2 hasil untuk “panen”');
    arrive();
    await status(page, '8 hasil untuk “panen”');
    expect(fetched).toEqual(['/cari/terbaru.json', ...older]);
    await context.close();
  });
});
