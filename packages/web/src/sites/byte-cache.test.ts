import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ByteCache } from './byte-cache.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-byte-cache-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(cache: ByteCache, text: string): Promise<string> {
  const handle = await cache.open(text, async () => ({ bytes: Buffer.from(text) }));
  return handle!.readFile('utf8').finally(() => handle!.close());
}

describe('files that were fetched', () => {
  it('and were cut short when the power went are fetched again', async () => {
    await read(new ByteCache(folder, 1000), 'beranda');
    for (const rest of [3, 0]) {
      const [name] = readdirSync(folder);
      truncateSync(join(folder, name!), rest);
      const cache = new ByteCache(folder, 1000);
      expect(cache.bytes).toBe(0);
      expect(await read(cache, 'beranda')).toBe('beranda');
      expect(readdirSync(folder)).toHaveLength(1);
    }
  });

  it('leave nothing behind when they cannot be kept', async () => {
    await read(new ByteCache(folder, 1000), 'beranda');
    const [name] = readdirSync(folder);
    rmSync(folder, { recursive: true });
    const cache = new ByteCache(folder, 1000);
    // Nothing can take the place of a folder.
    mkdirSync(join(folder, name!));
    await expect(read(cache, 'beranda')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([name]);
  });
});
