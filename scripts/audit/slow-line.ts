import type { Browser } from 'playwright-core';

/** A phone on the edge of its signal: 400 kbit/s each way and 400 ms until the first byte. */
const LINE = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400, offline: false };

/** Milliseconds until a page first shows something, on a slow line and with nothing kept from before. */
export async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await tab.goto(url, { waitUntil: 'load' });
  const painted = await tab.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first) done(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return Math.round(painted);
}
