import { sharedKey, StoreTrouble } from '@simpul/storage';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeShared, writeShared } from '../release/shared-sums.ts';
import { BreakableStore } from '../testing/breakable-store.ts';
import { SharedOutlet } from './put-shared.ts';

let shared: string;
let store: BreakableStore;
beforeEach(() => {
  shared = mkdtempSync(join(tmpdir(), 'simpul-shared-'));
  store = new BreakableStore();
});
afterEach(() => rmSync(shared, { recursive: true, force: true }));

const KEY = sharedKey('media/a.webp');
const write = (text: string) => writeShared(join(shared, 'media/a.webp'), Buffer.from(text));

describe('what all sites share', () => {
  it('is put once, and taken away when it is gone here', async () => {
    write('a picture');
    const outlet = new SharedOutlet(store, shared);
    await outlet.bring();
    await outlet.bring();
    expect(store.writes).toBe(1);
    removeShared(join(shared, 'media/a.webp'));
    await outlet.bring();
    expect(await store.get(KEY)).toBeNull();
  });

  it('is put again as asked, also when the store was away at first', async () => {
    write('a picture');
    const outlet = new SharedOutlet(store, shared);
    await outlet.bring();
    await store.put(KEY, Buffer.from('another'));
    outlet.putAgain(['media/a.webp']);
    store.isAway = true;
    await expect(outlet.bring()).rejects.toThrow(StoreTrouble);
    store.isAway = false;
    await outlet.bring();
    expect((await store.get(KEY))?.bytes.toString()).toBe('a picture');
  });
});
