import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

const exampleNamed = (name: string) => examples.find((one) => one.name === name)!;

/** Opens an example while the home page of its site is `home`, or cannot be reached. */
async function open(name: string, home: string | null, options: BrowserContextOptions = {}) {
  const context = await staged.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    // Its own test lets it run; here it would answer for the network that is staged.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const html = home === null ? null : await staged.stage.htmlOf(exampleNamed(home));
  await page.route(new URL('/', staged.stage.urlOf(exampleNamed(name))).href, (route) =>
    html === null ? route.abort() : route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(staged.stage.urlOf(exampleNamed(name)), { waitUntil: 'networkidle' });
  return page;
}

describe('the script of a page', () => {
  it('copies the address of an item and says so', async () => {
    const page = await open('artikel', null);
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await page.getByRole('button', { name: 'Tautan disalin' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://tangkiling.kim.example/berita/panen-perdana-sawah-apung',
    );
  });

  it('shows emergencies of the home page on a page that does not carry them', async () => {
    const page = await open('artikel', 'beranda-darurat');
    const strip = page.getByRole('region', { name: 'Peringatan darurat' });
    expect(await strip.getByRole('link').count()).toBe(1);
  });

  it('does not repeat a strip that is there, and leaves a page alone when all is calm', async () => {
    const carrying = await open('berita', 'beranda-darurat');
    expect(await carrying.locator('[data-emergency]').count()).toBe(1);
    const calm = await open('artikel', 'beranda');
    expect(await calm.locator('[data-emergency]').count()).toBe(0);
  });

  it('is not needed: without it WhatsApp still shares and no dead button is shown', async () => {
    const page = await open('artikel', null, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.getByText('Situs resmi KIM binaan').click();
    expect(await page.getByText('dibina pemerintah').isVisible()).toBe(true);
  });
});

describe('the keyboard', () => {
  it('reaches the content with one step past the strip and the links', async () => {
    const page = await open('artikel', null);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Langsung ke isi' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  });

  it('always shows where it is', async () => {
    const page = await open('beranda', null);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate(
        () => getComputedStyle(document.activeElement!).outlineWidth,
      );
      expect(width).toBe('3px');
    }
  });
});
