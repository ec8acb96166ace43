import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { NOWHERE, type SitePage } from './crawl.ts';

/** How somebody may look at a page. */
export interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

export const looks: readonly Look[] = [320, 360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 360, height: 740 };

/**
 * Opens pages as a phone does, asks axe about each of the looks, and reports what is scrolled sideways,
 * asked of other hosts or complained about. `onPicture` hears of the first picture that a page loads.
 */
export async function faultsSeen(
  browser: Browser,
  port: number,
  pages: readonly { page: SitePage; looks: readonly Look[] }[],
  onPicture: (page: SitePage, url: URL) => Promise<void> = async () => {},
): Promise<string[]> {
  const findings: string[] = [];
  const waiting = [...pages];
  const readers = Array.from({ length: 3 }, async () => {
    const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const tab = await context.newPage();
      const url = `http://${next.page.host}:${port}${next.page.path}`;
      const complaints = listen(tab, url);
      await tab.goto(url, { waitUntil: 'networkidle' });
      const picture = await tab.evaluate(
        () => document.querySelector<HTMLImageElement>('main img')?.currentSrc,
      );
      if (picture) await onPicture(next.page, new URL(picture));
      for (const look of next.looks) complaints.push(...(await faultsAt(tab, look)));
      findings.push(...complaints.map((what) => `${next.page.host}${next.page.path}: ${what}`));
      await tab.close();
    }
    await context.close();
  });
  await Promise.all(readers);
  return [...new Set(findings)];
}

/** Collects what goes wrong in a tab while it loads `url`. */
function listen(tab: Page, url: string): string[] {
  const complaints: string[] = [];
  tab.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(url).host)
      complaints.push(`asks ${request.url()} for something`);
  });
  tab.on('pageerror', (error) => complaints.push(`JavaScript: ${error.message}`));
  tab.on('console', (message) => {
    const isOwn404 = url.endsWith(NOWHERE) && message.text().includes('404');
    if (message.type() === 'error' && !isOwn404) complaints.push(`console: ${message.text()}`);
  });
  return complaints;
}

async function faultsAt(tab: Page, { width, colorScheme }: Look): Promise<string[]> {
  // A slide that is fading in has no contrast of its own to measure.
  await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await tab.setViewportSize({ width, height: 800 });
  // Without frames the legacy mode finds the same and spares a second tab for each run.
  const { violations } = await new AxeBuilder({ page: tab })
    .setLegacyMode(true)
    .withTags(RULES)
    .analyze();
  const overflow = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const at = `${colorScheme}, ${width} px`;
  return [
    ...violations.map(({ id, nodes }) => `${at}: ${id}: ${nodes[0]?.target.join(' ')}`),
    ...(overflow > 0 ? [`${at}: is ${overflow} px too wide`] : []),
  ];
}
