import type { Reader } from '../journeys/reader.ts';
import { NOWHERE, type Crawl } from './crawl.ts';

/**
 * Links and anchors that lead nowhere, also from one site of the network to another. Other hosts are
 * never asked. A page for unknown addresses names itself, which is right.
 */
export async function brokenLinks(
  { links, ids, pages }: Crawl,
  reader: Reader,
  domain: string,
): Promise<string[]> {
  const status = new Map(pages.map(({ host, path, status }) => [host + path, status]));
  const findings = new Set<string>();
  for (const { from, raw, to } of links) {
    const inNetwork = to.hostname === domain || to.hostname.endsWith(`.${domain}`);
    if (!/^https?:$/.test(to.protocol) || !inNetwork || from.endsWith(NOWHERE)) continue;
    const address = to.hostname + decodeURI(to.pathname);
    if (!status.has(address)) {
      status.set(address, (await reader.get(to.hostname, to.pathname)).status);
    }
    const answer = status.get(address)!;
    if (answer !== 200) findings.add(`${from}: ${raw} answers ${answer}`);
    const anchor = decodeURIComponent(to.hash.slice(1));
    const known = ids.get(address);
    if (anchor !== '' && known && !known.has(anchor)) findings.add(`${from}: ${raw} has no anchor`);
  }
  return [...findings];
}
