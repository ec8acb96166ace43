import sharp from 'sharp';
import type { Reader } from '../journeys/reader.ts';
import type { SitePage } from './crawl.ts';

/** What a messenger reads of a page before it gives up. */
const HEAD_BYTES = 32 * 1024;
const CARD_BYTES = 200 * 1024;
const TAGS = ['og:title', 'og:description', 'og:url', 'og:type', 'og:image:alt'];

/** The value of a property of Open Graph, or null. */
const property = (html: string, name: string): string | null =>
  new RegExp(`<meta property="${name}" content="([^"]+)"`).exec(html)?.[1] ?? null;

/**
 * What a shared link of a page would lack: the tags early enough, and an absolute JPEG of 1200×630 that is
 * there and light.
 */
export async function cardFaults(
  pages: readonly SitePage[],
  reader: Reader,
): Promise<{ findings: string[]; heaviest: number }> {
  const findings: string[] = [];
  const seen = new Map<string, string[]>();
  let heaviest = 0;
  for (const { host, path, html } of pages) {
    const head = Buffer.from(html).subarray(0, HEAD_BYTES).toString();
    const say = (what: string) => findings.push(`${host}${path}: ${what}`);
    for (const tag of TAGS) if (property(head, tag) === null) say(`no ${tag} in the first 32 KB`);
    const image = property(head, 'og:image');
    if (image === null || !URL.canParse(image)) {
      say('no absolute og:image in the first 32 KB');
      continue;
    }
    const named = [property(head, 'og:image:width'), property(head, 'og:image:height')].join('×');
    if (named !== '1200×630') say(`og:image says ${named}`);
    if (!seen.has(image)) {
      const answer = await picture(new URL(image), reader);
      heaviest = Math.max(heaviest, answer.bytes);
      seen.set(image, answer.faults);
    }
    for (const fault of seen.get(image)!) say(fault);
  }
  return { findings, heaviest };
}

async function picture(url: URL, reader: Reader): Promise<{ bytes: number; faults: string[] }> {
  const { status, type, bytes } = await reader.get(url.hostname, url.pathname);
  if (status !== 200) return { bytes: 0, faults: [`${url.href} answers ${status}`] };
  const { format, width, height } = await sharp(bytes).metadata();
  return {
    bytes: bytes.length,
    faults: [
      ...(type === 'image/jpeg' && format === 'jpeg' ? [] : [`${url.href} is ${type}, no JPEG`]),
      ...(width === 1200 && height === 630 ? [] : [`${url.href} has ${width}×${height} pixels`]),
      ...(bytes.length <= CARD_BYTES ? [] : [`${url.href} weighs ${bytes.length} bytes`]),
    ],
  };
}
