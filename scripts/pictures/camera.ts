import type { Browser } from 'playwright-core';

/** How a page is looked at for a picture. */
export interface View {
  width: number;
  height: number;
  dark?: boolean;
}

/** The first view of a page once everything in it is there, as PNG. */
export async function shot(
  browser: Browser,
  url: string,
  { width, height, dark = false }: View,
): Promise<Buffer> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Where the first entry of a list leads that stands below `path`. */
export async function firstLink(browser: Browser, list: string, path: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(list);
  const link = page.locator(`main a[href^="${path}"]:not([href*="rss"])`).first();
  const href = await link.getAttribute('href');
  await page.close();
  if (href === null) throw new Error(`${list} links to nothing below ${path}`);
  return new URL(href, list).href;
}
