import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();

/** What axe finds wrong with a page, one line for each rule. */
async function violationsOf(page: Page): Promise<string[]> {
  // Without frames the legacy mode finds the same and spares a second tab for each run.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const mustBeScrolledSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** Words that a box hides beyond its edge; what is kept for screen readers or cut with dots is meant so. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((box) => {
        const { overflowY, clipPath, webkitLineClamp } = getComputedStyle(box);
        const hides = overflowY === 'hidden' && clipPath === 'none' && webkitLineClamp === 'none';
        if (!hides || box.offsetHeight < 2) return false;
        const edge = box.getBoundingClientRect().bottom + 1;
        return [...box.querySelectorAll('p, h1, h2, h3, a')].some(
          (words) => words.getBoundingClientRect().bottom > edge,
        );
      })
      .map((box) => box.className),
  );

describe.concurrent('every page', () => {
  it.each(examples)('$name has no violation and fits', async (example) => {
    const page = await staged.browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(staged.stage.urlOf(example));
    expect(await violationsOf(page)).toEqual([]);
    expect(await mustBeScrolledSideways(page)).toBe(false);

    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violationsOf(page)).toEqual([]);
    expect(await mustBeScrolledSideways(page)).toBe(false);
    expect(await cutOff(page)).toEqual([]);

    // Text at 200 %: a reader's own setting moves every size, because all of them are in rem.
    await page.setViewportSize({ width: 360, height: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await mustBeScrolledSideways(page)).toBe(false);

    expect(complaints).toEqual([]);
    await page.close();
  });
});
