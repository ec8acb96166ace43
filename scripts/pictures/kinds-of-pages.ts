import type { Browser } from 'playwright-core';
import { crawl } from '../audit/crawl.ts';
import { someOfEachKind } from '../audit/kinds.ts';
import { Reader } from '../journeys/reader.ts';
import { shot } from './camera.ts';

/** Taller than a phone: a head alone says little. */
const PHONE = { width: 360, height: 1080 };

/** The first view of one page of each kind of a site, on a phone, every second one in the dark. */
export async function kindsOfPages(
  browser: Browser,
  host: string,
  port: number,
): Promise<Buffer[]> {
  const { pages } = await crawl(new Reader(port), [host], port);
  const pictures: Buffer[] = [];
  for (const { path } of someOfEachKind(pages, 1)) {
    const dark = pictures.length % 2 === 1;
    pictures.push(await shot(browser, `http://${host}:${port}${path}`, { ...PHONE, dark }));
  }
  return pictures;
}
