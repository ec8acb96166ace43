import type { Browser } from 'playwright-core';
import type { SitePage } from './crawl.ts';

/** Characters of text below which a page says nothing. */
const SOMETHING = 60;

/** Pages that cannot be read without JavaScript, or whose text is another with it. */
export async function unreadableWithoutScript(
  browser: Browser,
  port: number,
  pages: readonly SitePage[],
): Promise<string[]> {
  const [plain, scripted] = await Promise.all([
    browser.newContext({ javaScriptEnabled: false }),
    browser.newContext(),
  ]);
  const findings: string[] = [];
  for (const { host, path } of pages) {
    const [without, withScript] = await Promise.all(
      [plain, scripted].map(async (context) => {
        const tab = await context.newPage();
        await tab.goto(`http://${host}:${port}${path}`);
        const heading = await tab.locator('h1').first().innerText();
        const text = await tab.locator('main').innerText();
        await tab.close();
        return { heading, text };
      }),
    );
    if (without!.heading !== withScript!.heading) findings.push(`${host}${path}: another heading`);
    if (without!.text.length < SOMETHING) findings.push(`${host}${path}: says nothing`);
  }
  await Promise.all([plain.close(), scripted.close()]);
  return findings;
}
