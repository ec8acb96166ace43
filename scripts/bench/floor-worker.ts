import type { KimContent, Network } from '@simpul/contract';
import { PORTAL } from '@simpul/domain';
import { renderMarkup } from '@simpul/markup';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FloorSetup, FloorSite } from './floor.ts';

/**
 * The least that anybody must do who writes these files: text by template literal around the markup of
 * the items, as many bytes as the real page, written beside, flushed, renamed. No planning, no views, no
 * components, no links checked, no release, no manifest.
 */
const { content, out } = workerData as FloorSetup;
const port = parentPort!;
const shared = sharedBodies();
let sequence = 0;

port.on('message', (sites: FloorSite[]) => {
  for (const site of sites) writeSite(site);
  port.postMessage('done');
});
port.postMessage('ready');

function writeSite({ site, files }: FloorSite): void {
  const bodies = content === null || site === PORTAL ? shared : bodiesOf(site);
  for (const { file, bytes } of files) {
    const slug = /\/([^/]+)\.html$/.exec(file)?.[1] ?? '';
    const body = bodies.get(slug) ?? shared.get(slug);
    const html = body === undefined ? '' : renderMarkup(body).html;
    const page = `<!doctype html><html lang="id"><head><title>${slug}</title></head><body><main><h1>${slug}</h1>${html}</main></body></html>`;
    write(join(out, site, file), Buffer.from(page.slice(0, bytes).padEnd(bytes)));
  }
}

function sharedBodies(): Map<string, string> {
  if (content === null) return new Map();
  const network = JSON.parse(readFileSync(join(content, 'network.json'), 'utf8')) as Network;
  const items = [...network.announcements, ...network.sharedEvents];
  return new Map(items.map((item) => [item.slug, item.body]));
}

function bodiesOf(site: string): Map<string, string> {
  const kim = JSON.parse(
    readFileSync(join(content!, 'kims', `${site}.json`), 'utf8'),
  ) as KimContent;
  return new Map(
    [...kim.posts, ...kim.galleries, ...kim.events].map((item) => [item.slug, item.body]),
  );
}

function write(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${sequence++}.tmp`;
  const handle = openSync(beside, 'wx');
  writeSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}
