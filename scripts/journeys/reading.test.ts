import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { auditKinds, DOMAIN, type Audit } from '../audit/audit-sites.ts';
import { weightTable } from '../audit/report.ts';
import { openBrowser } from './browser.ts';

// One page of each kind, in the two looks that ask most; `npm run audit:sites` asks about all of them.
const { web } = inject('network');
let browser: Browser;
let audit: Audit;

beforeAll(async () => {
  browser = await openBrowser();
  audit = await auditKinds(browser, web);
  process.stdout.write(`\n${weightTable(audit.weights)}\n`);
});
afterAll(() => browser.close());

describe('every page kind of the sample network', () => {
  it('is looked at', () => {
    const kinds = audit.weights.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ...['/', '/berita', '/berita/<…>', '/pengumuman', '/pengumuman/<…>', '/agenda'],
        ...['/agenda/<…>', '/galeri', '/galeri/<…>', '/topik/<…>', '/tentang', '/langganan'],
        ...['/tidak-ada', 'portal /', 'portal /kim', 'portal /wilayah/<regency>'],
      ]),
    );
  });

  it.each([
    ['has no accessibility violation, fits 320 px, asks no other host, throws no error', 'browser'],
    ['is valid HTML', 'markup'],
    ['links to nothing that is not there, on its own site and on others', 'links'],
    ['can be shared with a card of 1200×630 that is really there', 'cards'],
    ['reads the same without JavaScript', 'withoutScript'],
    ['weighs no more than it may', 'weight'],
  ])('%s', (_rule, findings) => {
    expect(audit.findings[findings]).toEqual([]);
  });

  it('lets the keyboard skip to the content first, with visible focus', async () => {
    const page = await browser.newPage();
    await page.goto(`http://tangkiling.${DOMAIN}:${web}/`);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const target = await focused.getAttribute('href');
    expect(target).toMatch(/^#/);
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(target);
    await page.close();
  });
});
