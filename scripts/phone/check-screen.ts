import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Smallest side of whatever is tapped, in CSS pixels. */
const FINGER = 44;

/**
 * What keeps somebody from using the screen as it stands: what axe finds, what is too small to tap, and
 * what does not fit when text is twice as large. A sentence each.
 */
export async function faultsOfScreen(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const faults = violations.map(
    ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes[0]!.target.join(' ')})`,
  );
  faults.push(...(await smallTargets(page)), ...(await tooWide(page, 'as it is')));
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  faults.push(...(await tooWide(page, 'with text at 200 %')));
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  return faults.map((fault) => `${screen}: ${fault}`);
}

/** Links within a sentence are as high as their line (WCAG 2.2, 2.5.8: inline targets are exempt). */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((finger) => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, select, textarea, summary, input:not([type=file], [type=radio], [type=checkbox]), label:has(input[type=file], input[type=radio], input[type=checkbox])',
    );
    return Array.from(all)
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .flatMap((one) => {
        const { width, height } = one.getBoundingClientRect();
        const isLarge = Math.round(width) >= finger && Math.round(height) >= finger;
        const name = `${one.tagName.toLowerCase()} "${(one.innerText || one.ariaLabel) ?? ''}"`;
        return isLarge || width === 0
          ? []
          : [`${name} is ${Math.round(width)} × ${Math.round(height)}`];
      });
  }, FINGER);

const tooWide = (page: Page, how: string): Promise<string[]> =>
  page.evaluate((when) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth + 1
      ? [`${when} it is ${scrollWidth} px wide on a screen of ${clientWidth}`]
      : [];
  }, how);
