import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { Reader } from './reader.ts';

const { web } = inject('network');
const reader = new Reader(web);
const tangkiling = `http://tangkiling.localhost:${web}`;
const portal = `http://localhost:${web}`;
let browser: Browser;
let pages: string[];

/** The newest page of a kind on Tangkiling's site. */
async function firstOf(list: string): Promise<string> {
  const { body } = await reader.get('tangkiling.localhost', list);
  const link = new RegExp(`href="(${list}/(?!hal/|rss)[a-z0-9-]+)"`).exec(body);
  return `${tangkiling}${link![1]!}`;
}

beforeAll(async () => {
  browser = await openBrowser();
  pages = [
    `${tangkiling}/`,
    await firstOf('/berita'),
    await firstOf('/pengumuman'),
    await firstOf('/agenda'),
    await firstOf('/galeri'),
    `${tangkiling}/berita`,
    `${tangkiling}/pengumuman`,
    `${tangkiling}/agenda`,
    `${tangkiling}/tentang`,
    `${tangkiling}/langganan`,
    `${tangkiling}/tidak-ada`,
    `http://bahaur-hilir.localhost:${web}/`,
    `http://mantangai-hulu.localhost:${web}/`,
    `${portal}/`,
    `${portal}/kim`,
    `${portal}/wilayah/62.71`,
    `${portal}/berita`,
  ];
});
afterAll(() => browser.close());

const name = (url: string) => url.replace(`:${web}`, '');

async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

describe('every page kind of the sample network', () => {
  it.each([
    ['light', 360],
    ['light', 1280],
    ['dark', 320],
    ['dark', 1280],
  ] as const)('has no accessibility violation, %s, %i px', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const found: string[] = [];
    for (const url of pages) {
      const page = await open(context, url);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      for (const { id, nodes } of violations) {
        found.push(
          `${name(url)}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      }
      await page.close();
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it('fits the narrowest phone without sideways scrolling', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    for (const url of pages) {
      const page = await open(context, url);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name(url), overflow]).toEqual([name(url), 0]);
      await page.close();
    }
    await context.close();
  });

  it('asks no other host for anything, breaks no policy and throws no error', async () => {
    const context = await browser.newContext();
    const complaints: string[] = [];
    for (const url of pages) {
      const page = await context.newPage();
      page.on('request', (request) => {
        if (new URL(request.url()).host !== new URL(url).host) complaints.push(request.url());
      });
      page.on('pageerror', (error) => complaints.push(`${name(url)}: ${error.message}`));
      page.on('console', (message) => {
        const isOwn404 = message.text().includes('404') && url.endsWith('/tidak-ada');
        if (message.type() === 'error' && !isOwn404)
          complaints.push(`${name(url)}: ${message.text()}`);
      });
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.close();
    }
    await context.close();
    expect(complaints).toEqual([]);
  });

  it('reads the same without JavaScript', async () => {
    const [plain, scripted] = await Promise.all([
      browser.newContext({ javaScriptEnabled: false }),
      browser.newContext(),
    ]);
    for (const url of pages) {
      const [without, withScript] = await Promise.all([open(plain, url), open(scripted, url)]);
      const text = (page: Page) => page.locator('h1').first().innerText();
      expect(await text(without)).toBe(await text(withScript));
      expect((await without.locator('main').innerText()).length).toBeGreaterThan(60);
      await Promise.all([without.close(), withScript.close()]);
    }
    await Promise.all([plain.close(), scripted.close()]);
  });

  it('lets the keyboard skip to the content first, with visible focus', async () => {
    const context = await browser.newContext();
    const page = await open(context, pages[0]!);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const target = await focused.getAttribute('href');
    expect(target).toMatch(/^#/);
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(target);
    await context.close();
  });
});

describe('sharing', () => {
  it('every page kind carries a card of 1200×630 that is really there', async () => {
    for (const url of pages) {
      const { host, pathname } = new URL(url);
      const { body, status } = await reader.get(host, pathname);
      const head = body.slice(0, 32_768);
      const image = /<meta property="og:image" content="([^"]+)"/.exec(head)?.[1];
      expect([name(url), image !== undefined]).toEqual([name(url), true]);
      expect(head).toMatch(/og:image:width" content="1200"/);
      expect(head).toMatch(/og:title" content="[^"]+"/);
      const card = new URL(image!);
      const answer = await reader.get(card.host, card.pathname);
      expect([status === 200 || status === 404, answer.status, answer.type]).toEqual([
        true,
        200,
        'image/jpeg',
      ]);
      expect(answer.body.length).toBeLessThan(200 * 1024);
    }
  });
});
