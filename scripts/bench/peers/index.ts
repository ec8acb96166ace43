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
  const work = (name: string) => join(folders.desk, 'peers', name);
  const all = slugs.length;
  say('Astro, a build per site …');
  const astro = await buildWithAstro(folders, slugs.slice(0, SAMPLE.astro), all, work('astro'));
  say('Hugo, a build per site …');
  const hugo = await buildWithHugo(folders.content, slugs, all, work('hugo'));
  say('Eleventy, a build per site …');
  const sampled = slugs.slice(0, SAMPLE.eleventy);
  const eleventy = await buildWithEleventy(folders.content, sampled, all, work('eleventy'));
  return [astro, hugo, eleventy];
}

/** One table of everybody, for people. */
export function tellPeers(
  own: { tookMs: number; files: number; sites: number; bytes: number; floorMs: number },
  peers: readonly (PeerFigures | Absent)[],
): void {
  const { tookMs, files, sites, bytes, floorMs } = own;
  const kilobytes = bytes / sites / 1000;
  say('');
  say(row('', 'built', 'files/site', 'KB/site', 'all sites', 'files/s', 'Simpul is'));
  say(line('floor (same bytes, no components)', sites, files / sites, kilobytes, floorMs));
  say(line('Simpul, with its portal', sites, files / sites, kilobytes, tookMs));
  for (const peer of peers) {
    if ('absent' in peer) say(row(peer.tool, '-', '-', '-', '-', '-', peer.absent));
    else {
      const { tool, measured, filesPerSite, kilobytesPerSite } = peer;
      say(line(tool, measured, filesPerSite, kilobytesPerSite, peer.tookMs));
    }
  }
  for (const peer of peers) if ('less' in peer) say(`${peer.tool} renders less: ${peer.less}.`);

  function line(tool: string, built: number, each: number, size: number, ms: number): string {
    const perSecond = (each * sites) / (ms / 1000);
    const ratio = `${(ms / tookMs).toFixed(1)} × faster`;
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
