import {
  StoreTrouble,
  bytesKey,
  listingKey,
  pointerKey,
  printDocument,
  sumOf,
  type ListedFile,
} from '@simpul/storage';
import { MemoryStore } from '@simpul/storage/testing';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ByteCache } from './byte-cache.ts';
import { StoreSites } from './store-sites.ts';

/** A store that can be out of reach, and counts what was asked of it. */
class Counted extends MemoryStore {
  isAway = false;
  readonly asked: string[] = [];
  override async get(key: string): ReturnType<MemoryStore['get']> {
    this.asked.push(key);
    if (this.isAway) throw new StoreTrouble('away');
    return super.get(key);
  }
}

let folder: string;
let store: Counted;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-store-sites-'));
  store = new Counted();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sitesAt = (mostBytes = 1_000_000) => new StoreSites(store, new ByteCache(folder, mostBytes));

async function put(site: string, pages: Record<string, string>): Promise<void> {
  const files: Record<string, ListedFile> = {};
  for (const [file, text] of Object.entries(pages)) {
    const bytes = Buffer.from(text);
    await store.put(bytesKey(sumOf(bytes)), bytes);
    files[file] = { sha256: sumOf(bytes), bytes: bytes.length, date: 1_800_000_000 };
  }
  const listing = printDocument({ site, release: '00000001', files });
  await store.put(listingKey(site, sumOf(listing)), listing);
  const pointer = { release: '00000001', listing: sumOf(listing), right: 1, id: 'x' };
  await store.put(pointerKey(site), printDocument(pointer));
}

async function read(sites: StoreSites, site: string, file: string, anew = false) {
  const release = await sites.release(site, anew);
  if (!(await release?.has(file))) return null;
  const { handle } = await release!.open(file, []);
  return handle.readFile('utf8').finally(() => handle.close());
}

describe('sites in a store', () => {
  it('are fetched once and kept on the disk of this machine, also for the next start', async () => {
    await put('selat', { 'index.html': 'beranda' });
    const sites = sitesAt();
    for (let time = 0; time < 3; time++)
      expect(await read(sites, 'selat', 'index.html')).toBe('beranda');
    expect(store.asked.filter((key) => key.startsWith('bytes/'))).toHaveLength(1);
    expect(await read(sitesAt(), 'selat', 'index.html')).toBe('beranda');
    expect(store.asked.filter((key) => key.startsWith('bytes/'))).toHaveLength(1);
  });

  it('are served on while the store is away, as far as they are known', async () => {
    await put('selat', { 'index.html': 'beranda', 'berita.html': 'berita' });
    const sites = sitesAt();
    await read(sites, 'selat', 'index.html');
    store.isAway = true;
    expect(await read(sites, 'selat', 'index.html', true)).toBe('beranda');
    await expect(read(sites, 'selat', 'berita.html')).rejects.toThrow(StoreTrouble);
    await expect(read(sites, 'tangkiling', 'index.html')).rejects.toThrow(StoreTrouble);
    store.isAway = false;
    expect(await read(sites, 'selat', 'berita.html')).toBe('berita');
    expect(await read(sites, 'tangkiling', 'index.html')).toBeNull();
  });

  it('show another release at once to whoever wants no cache', async () => {
    await put('selat', { 'index.html': 'satu' });
    const sites = sitesAt();
    expect(await read(sites, 'selat', 'index.html')).toBe('satu');
    await put('selat', { 'index.html': 'dua' });
    expect(await read(sites, 'selat', 'index.html', true)).toBe('dua');
    expect(await read(sites, 'selat', 'index.html')).toBe('dua');
  });

  it('never take more of the disk than they may, and lose nothing by it', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`p${at}.html`, String(at % 10).repeat(1000 + at)]),
    );
    await put('selat', pages);
    const cache = new ByteCache(folder, 5500);
    const sites = new StoreSites(store, cache);
    const all = Object.entries(pages);
    for (const [file, text] of [...all, ...all.reverse()]) {
      expect(await read(sites, 'selat', file)).toBe(text);
      expect(cache.bytes).toBeLessThanOrEqual(5500);
      expect(readdirSync(folder).length).toBeLessThanOrEqual(5);
    }
    const together = await Promise.all(all.map(([file]) => read(sites, 'selat', file)));
    expect(together).toEqual(all.map(([, text]) => text));
  });

  it('are never served with bytes that are not those of their name', async () => {
    await put('selat', { 'index.html': 'beranda' });
    await store.put(bytesKey(sumOf(Buffer.from('beranda'))), Buffer.from('forged'));
    await expect(read(sitesAt(), 'selat', 'index.html')).rejects.toThrow('is gone');
  });

  it('have their listing read once, however many readers come at the same time', async () => {
    await put('selat', { 'index.html': 'beranda' });
    const sites = sitesAt();
    await Promise.all(Array.from({ length: 20 }, () => read(sites, 'selat', 'index.html')));
    expect(store.asked.filter((key) => key.includes('/listings/'))).toHaveLength(1);
  });
});
