import type { BulletinView } from '@simpul/site-model';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

async function open(name: string): Promise<Page> {
  const context = await staged.browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(staged.stage.urlOf(examples.find((one) => one.name === name)!));
  return page;
}

describe.each(['buletin', 'buletin-penuh', 'buletin-sepi'])('the printed bulletin %s', (name) => {
  it('is exactly two sheets of A4', async () => {
    const page = await open(name);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]/g) ?? [];
    expect(sheets).toHaveLength(2);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2);
  });

  it('loses nothing over the edge of its sheets', async () => {
    const page = await open(name);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const lost = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
        const edge = sheet.getBoundingClientRect();
        return [...sheet.children]
          .filter((part) => part.getBoundingClientRect().bottom > edge.bottom + 1)
          .map((part) => part.className);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('leads a phone to the site and to each story, also from a poor copy of the paper', async () => {
    const page = await open(name);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const { view } = examples.find((one) => one.name === name) as { view: BulletinView };
    const stories = [view.lead, ...view.recent, ...view.earlier].flatMap(
      (story) => story?.code.address ?? [],
    );
    const read: (string | null)[] = [];
    for (const code of await page.locator('.sheet .square-code').all()) {
      read.push(await readByPhone(await code.screenshot()));
    }
    expect(read).toHaveLength(stories.length + 1);
    expect(read).toEqual(expect.arrayContaining(stories));
    expect(read).not.toContain(null);
  });
});

/** What a reader of codes makes of a picture that was copied, turned a little and photographed from afar. */
async function readByPhone(picture: Buffer): Promise<string | null> {
  const { data, info } = await sharp(picture)
    .rotate(7, { background: '#d9d4c8' })
    .extend({ top: 30, bottom: 30, left: 30, right: 30, background: '#d9d4c8' })
    .blur(0.7)
    .linear(0.6, 60)
    .resize({ width: 260 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}

describe('the screen', () => {
  const now = (page: Page) => page.locator('.slide.now h2').textContent();

  it('begins with an emergency and comes back to it after every other slide', async () => {
    const page = await open('layar');
    const seen = [await now(page)];
    for (let turns = 0; turns < 4; turns++) {
      await page.clock.runFor(14_000);
      seen.push(await now(page));
    }
    expect(seen[0]).toContain('siaga satu');
    expect([seen[2], seen[4]]).toEqual([seen[0], seen[0]]);
    expect(new Set(seen).size).toBe(3);
  });

  it('drops what is over by itself', async () => {
    const page = await open('layar');
    await page.evaluate(() => {
      for (const slide of document.querySelectorAll<HTMLElement>('.slide.emergency')) {
        slide.dataset.until = String(Date.now() + 1000);
      }
    });
    await page.clock.runFor(14_000);
    expect(await page.locator('.slide.emergency').isVisible()).toBe(false);
    expect(await page.locator('.slide.now').count()).toBe(1);
  });

  it('goes by the clock of its server, in the zone of its place, wherever the television was made', async () => {
    const context = await staged.browser.newContext({
      serviceWorkers: 'block',
      timezoneId: 'Europe/Berlin',
    });
    const page = await context.newPage();
    await page.clock.install({ time: '2100-01-01T00:00:00Z' });
    const server = { date: 'Sat, 21 Nov 2026 12:00:00 GMT' };
    const example = examples.find((one) => one.name === 'layar')!;
    const body = await staged.stage.htmlOf(example);
    await page.route('**/contoh/layar', (route) =>
      route.fulfill({ contentType: 'text/html', body, headers: server }),
    );
    await page.goto(staged.stage.urlOf(example));
    await page.getByText('Sabtu, 21 November').getByText('19.00').waitFor();
    for (let turns = 0; turns < 2 && !(await now(page))?.includes('siaga satu'); turns++) {
      await page.clock.runFor(14_000);
    }
    expect(await now(page)).toContain('siaga satu');
    await context.close();
  });

  it('takes over what the site says now, and goes on without a network', async () => {
    const page = await open('layar-tenang');
    const fresh = await staged.stage.htmlOf(examples.find((one) => one.name === 'layar')!);
    await page.route('**/contoh/layar-tenang', (route) => route.abort());
    await page.clock.runFor(60_000);
    expect(await page.locator('.slide.emergency').count()).toBe(0);
    await page.unroute('**/contoh/layar-tenang');
    await page.route('**/contoh/layar-tenang', (route) =>
      route.fulfill({ contentType: 'text/html', body: fresh }),
    );
    await page.clock.runFor(60_000);
    await page.locator('.slide.emergency.now').waitFor();
  });

  it('stops and goes on as somebody asks', async () => {
    const page = await open('layar-tenang');
    await page.getByRole('button', { name: 'Jeda' }).click();
    const before = await now(page);
    await page.clock.runFor(60_000);
    expect(await now(page)).toBe(before);
    await page.getByRole('button', { name: 'Berikutnya' }).click();
    expect(await now(page)).not.toBe(before);
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
  });
});
