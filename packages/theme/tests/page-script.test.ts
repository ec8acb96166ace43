import type { EmergencyStrip } from '@simpul/site-model';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

const calm: { now: Said } = { now: [] };
const exampleNamed = (name: string) => examples.find((one) => one.name === name)!;

/** What `/darurat.json` of a site says; null while the site cannot be reached. */
type Said = Pick<EmergencyStrip, 'href' | 'until'>[] | null;

const flood = (href: string, until: number | null = null) => ({
  href,
  title: 'Banjir di hulu sungai',
  summary: null,
  issuer: 'BPBD Kapuas',
  validity: null,
  until,
});

/** Opens an example while its site says so of emergencies. `said` may be changed afterwards. */
async function open(name: string, said: { now: Said }, options: BrowserContextOptions = {}) {
  const context = await staged.browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    // Its own test lets it run; here it would answer for the network that is staged.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.route('**/darurat.json', (route) =>
    said.now === null ? route.abort() : route.fulfill({ json: { emergencies: said.now } }),
  );
  await page.goto(staged.stage.urlOf(exampleNamed(name)), { waitUntil: 'networkidle' });
  return page;
}

describe('the script of a page', () => {
  it('copies the address of an item and says so', async () => {
    const page = await open('artikel', calm);
    await page.getByRole('button', { name: 'Salin tautan' }).click();
    await page.getByRole('button', { name: 'Tautan disalin' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://tangkiling.kim.example/berita/panen-perdana-sawah-apung',
    );
  });

  it('shows the address where a browser refuses to copy it', async () => {
    const page = await open('artikel', calm);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const asked = page.waitForEvent('dialog');
    const click = page.getByRole('button', { name: 'Salin tautan' }).click();
    const dialog = await asked;
    expect(dialog.defaultValue()).toContain('/berita/panen-perdana-sawah-apung');
    await dialog.dismiss();
    await click;
    expect(await page.getByRole('button', { name: 'Salin tautan' }).isVisible()).toBe(true);
  });

  it('is not needed: without it WhatsApp still shares and no dead button is shown', async () => {
    const page = await open('artikel', calm, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Kirim lewat WhatsApp' }).isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.getByText('Situs resmi KIM binaan').click();
    expect(await page.getByText('dibina pemerintah').isVisible()).toBe(true);
  });
});

describe('an emergency on a page that was made before it', () => {
  const strip = (page: Page) => page.getByRole('alert', { name: 'Peringatan darurat' });
  const inAnHour = () => Date.now() + 3_600_000;

  it('is shown with a link to what to do', async () => {
    const page = await open('artikel', { now: [flood('/pengumuman/banjir', inAnHour())] });
    const link = strip(page).getByRole('link', { name: 'Banjir di hulu sungai' });
    expect(new URL((await link.getAttribute('href'))!, page.url()).pathname).toBe(
      '/pengumuman/banjir',
    );
    expect(await strip(page).isVisible()).toBe(true);
  });

  it('moves nothing of what is being read', async () => {
    const page = await open('artikel', { now: [flood('/pengumuman/banjir')] });
    await strip(page).waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const entries: number[] = [];
          new PerformanceObserver((list) =>
            entries.push(
              ...list.getEntries().map((one) => (one as unknown as { value: number }).value),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(entries.reduce((sum, value) => sum + value, 0))),
          );
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });

  it('is not shown after its end, whatever the file says', async () => {
    const page = await open('artikel', { now: [flood('/pengumuman/banjir', Date.now() - 1000)] });
    expect(await strip(page).count()).toBe(0);
  });

  it('goes by the clock of the server: that of a phone may be wrong', async () => {
    const page = await open('artikel', calm);
    const until = Date.now() + 60_000;
    const date = (at: number) => ({ date: new Date(at).toUTCString() });
    for (const [at, shown] of [
      [until - 90_000, 1],
      [until + 90_000, 0],
    ] as const) {
      await page.unroute('**/darurat.json');
      await page.route('**/darurat.json', (route) =>
        route.fulfill({
          json: { emergencies: [flood('/pengumuman/banjir', until)] },
          headers: date(at),
        }),
      );
      await page.reload({ waitUntil: 'networkidle' });
      expect(await strip(page).count()).toBe(shown);
    }
  });

  it('leaves an open page when its end comes, with or without a network', async () => {
    const said: { now: Said } = { now: [flood('/pengumuman/banjir', Date.now() + 5000)] };
    const page = await open('artikel', said);
    await strip(page).waitFor();
    said.now = null;
    await strip(page).waitFor({ state: 'detached' });
  });

  it('leaves an open page when it was withdrawn and the reader comes back to it', async () => {
    const said: { now: Said } = { now: [flood('/pengumuman/banjir')] };
    const page = await open('artikel', said);
    await strip(page).waitFor();
    said.now = [];
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await strip(page).waitFor({ state: 'detached' });
  });

  it('is said once: not beside the strip of a page that carries it, nor on its own page', async () => {
    const page = await open('berita', calm);
    const carried = (await page.locator('[data-emergency] a').first().getAttribute('href'))!;
    const again = await open('berita', { now: [flood(carried)] });
    expect(await again.locator('[data-emergency] a').first().isVisible()).toBe(true);
    expect(await strip(again).count()).toBe(0);
    const own = new URL(staged.stage.urlOf(exampleNamed('artikel'))).pathname;
    expect(await strip(await open('artikel', { now: [flood(own)] })).count()).toBe(0);
  });

  it('that was withdrawn leaves a strip that the page carries, and stays while nothing is known', async () => {
    const row = (page: Page) => page.locator('[data-emergency] a').first();
    expect(await row(await open('berita', calm)).isVisible()).toBe(false);
    expect(await row(await open('berita', { now: null })).isVisible()).toBe(true);
  });

  it('leaves the strip of a page at its end also when the site answers with an error', async () => {
    const context = await staged.browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.clock.install({ time: '2100-01-01T00:00:00Z' });
    await page.route('**/darurat.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(staged.stage.urlOf(exampleNamed('berita')));
    await page.locator('[data-emergency] a').first().waitFor({ state: 'hidden' });
    await context.close();
  });

  it('stands on home and lists without any script', async () => {
    for (const name of ['beranda-darurat', 'berita']) {
      const page = await open(name, calm, { javaScriptEnabled: false });
      expect(await page.getByRole('region', { name: 'Peringatan darurat' }).isVisible()).toBe(true);
      expect(await strip(page).count()).toBe(0);
    }
  });
});

describe('the list of KIM', () => {
  it('is still narrowed when a reader comes back to it', async () => {
    const page = await open('direktori', calm);
    const shown = () => page.locator('[data-marks]:visible').count();
    const all = await shown();
    await page.getByLabel('Jenis').selectOption({ index: 1 });
    const some = await shown();
    expect(some).toBeLessThan(all);
    await page.goto(staged.stage.urlOf(exampleNamed('artikel')));
    await page.goBack({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('Jenis').inputValue()).not.toBe('');
    expect(await shown()).toBe(some);
  });
});

describe('the keyboard', () => {
  it('reaches the content with one step past the strip and the links', async () => {
    const page = await open('artikel', calm);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Langsung ke isi' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  });

  it('always shows where it is', async () => {
    const page = await open('beranda', calm);
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate(
        () => getComputedStyle(document.activeElement!).outlineWidth,
      );
      expect(width).toBe('3px');
    }
  });
});
