import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '@simpul/publisher';
import { say } from '../desk.ts';
import { buildWithAstro } from './astro.ts';
import { buildWithEleventy } from './eleventy.ts';
import { buildWithHugo } from './hugo.ts';
import type { Absent, PeerFigures } from './peer.ts';

/** Sites that are really built where a build takes seconds; the others are in proportion. */
const SAMPLE = { astro: 12, eleventy: 8 };

/** Builds the content that was just published with the tools that others use, in the same run. */
export async function measurePeers(
  folders: Folders,
  slugs: readonly string[],
): Promise<(PeerFigures | Absent)[]> {
  const { content, desk } = folders;
  const all = slugs.length;
  const work = (name: string) => join(desk, 'peers', name);
  const astro = slugs.slice(0, SAMPLE.astro);
  const eleventy = slugs.slice(0, SAMPLE.eleventy);
  const peers = [
    await measured('astro build per site', () =>
      buildWithAstro(folders, astro, all, work('astro')),
    ),
    await measured('Hugo per site', () => buildWithHugo(content, slugs, all, work('hugo'))),
    await measured('Eleventy per site', () =>
      buildWithEleventy(content, eleventy, all, work('eleventy')),
    ),
  ];
  await rm(join(desk, 'peers'), { recursive: true, force: true });
  return peers;
}

/** A peer that fails is told of; the others are measured all the same. */
async function measured(
  tool: string,
  build: () => Promise<PeerFigures | Absent>,
): Promise<PeerFigures | Absent> {
  say(`${tool} …`);
  return build().catch((error: Error) => ({ tool, absent: error.message }));
}

/** One table of everybody, for people. */
export function tellPeers(
  own: { tookMs: number; files: number; sites: number; bytes: number; floorMs: number },
  peers: readonly (PeerFigures | Absent)[],
): void {
  const { tookMs, files, sites, bytes, floorMs } = own;
  const kilobytes = bytes / sites / 1000;
  say('');
  say(row('', 'built', 'files/site', 'KB/site', 'all sites', 'files/s', 'time / Simpul'));
  say(line('floor (same bytes, no components)', sites, files / sites, kilobytes, floorMs));
  say(line('Simpul, its start and portal', sites, files / sites, kilobytes, tookMs));
  for (const peer of peers) {
    if ('absent' in peer) say(row(peer.tool, '-', '-', '-', '-', '-', peer.absent));
    else {
      const { tool, measured, filesPerSite, kilobytesPerSite } = peer;
      say(line(tool, measured, filesPerSite, kilobytesPerSite, peer.tookMs));
    }
  }
  say('');
  for (const peer of peers) {
    if ('absent' in peer) continue;
    if (peer.measured < sites) {
      say(`${peer.tool}: ${peer.measured} sites were built; the time of all is in proportion.`);
    }
    say(`${peer.tool} makes less: ${peer.less}.`);
  }
  say(
    'Files and KB are of pages and feeds, per site; those of our portal are spread over the sites. Every tool has its content at hand and starts cold; Simpul has its theme compiled, as it has in service, and flushes and swaps every site.',
  );

  function line(tool: string, built: number, each: number, size: number, ms: number): string {
    const perSecond = (each * sites) / (ms / 1000);
    const ratio = `${(ms / tookMs).toFixed(1)} ×`;
    const text = [built, each, size].map((number) => Math.round(number).toLocaleString('en'));
    const seconds = `${(ms / 1000).toFixed(1)} s`;
    return row(tool, ...text, seconds, Math.round(perSecond).toLocaleString('en'), ratio);
  }
}

const WIDTHS = [34, 6, 11, 9, 10, 9];

const row = (first: string, ...rest: string[]): string =>
  [
    first.padEnd(WIDTHS[0]!),
    ...rest.map((text, at) => (at < 5 ? text.padStart(WIDTHS[at + 1]!) : `  ${text}`)),
  ].join('');
