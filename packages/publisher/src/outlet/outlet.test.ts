import { bytesKey, pointerKey, sharedKey, siteOfPointer, sumOf } from '@simpul/storage';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeShared } from '../release/shared-sums.ts';
import { BreakableStore, putRelease, until } from '../testing/index.ts';
import { Outlet } from './outlet.ts';

/** Notes which pointers were put, and holds them, or pictures, up while it is told to. */
class Slow extends BreakableStore {
  readonly pointed: string[] = [];
  held: PromiseWithResolvers<void> | null = null;
  heldPictures: PromiseWithResolvers<void> | null = null;
  override async put(...asked: Parameters<BreakableStore['put']>): Promise<string | null> {
    const site = siteOfPointer(asked[0]);
    if (site !== null && !this.isAway) this.pointed.push(site);
    if (site !== null) await this.held?.promise;
    if (asked[0].startsWith(sharedKey('media/'))) await this.heldPictures?.promise;
    return super.put(...asked);
  }
}

let www: string;
let store: Slow;
let outlet: Outlet;
beforeEach(() => {
  www = mkdtempSync(join(tmpdir(), 'simpul-outlet-'));
  store = new Slow();
  outlet = new Outlet({ store, www, onShown: () => {}, onProblem: () => {} });
});
afterEach(async () => {
  await outlet.close();
  rmSync(www, { recursive: true, force: true });
});

describe('an outlet', () => {
  it('puts what is urgent first, also when the store was away at the first try', async () => {
    const sites = Array.from({ length: 60 }, (_, at) => `kim-${at}`);
    for (const site of sites) putRelease(www, site, '00000001', { '/': `${site} satu` });
    await outlet.settled();
    for (const site of sites) putRelease(www, site, '00000002', { '/': `${site} dua` });
    store.isAway = true;
    outlet.want('kim-0', true);
    for (const site of sites.slice(1)) outlet.want(site, false);
    await until('the store is known to be away', () => outlet.problems().length > 0);
    store.isAway = false;
    store.pointed.length = 0;
    await outlet.settled();
    expect(store.pointed).toHaveLength(60);
    expect(store.pointed.indexOf('kim-0')).toBeLessThan(16);
  });

  it('lets what is urgent wait for style sheets, and not for pictures', async () => {
    const write = (name: string) => writeShared(join(www, '_shared', name), Buffer.from(name));
    putRelease(www, 'selat', '00000001', { '/': 'satu' });
    await outlet.settled();
    store.heldPictures = Promise.withResolvers();
    write('media/a.webp');
    write('_astro/a.css');
    putRelease(www, 'tangkiling', '00000001', { '/': 'satu' });
    outlet.want('tangkiling', false);
    putRelease(www, 'selat', '00000002', { '/': 'dua' });
    store.pointed.length = 0;
    outlet.want('selat', true);
    await until('the emergency is there', () => store.pointed.length > 0);
    expect(store.pointed).toEqual(['selat']);
    expect(await store.get(sharedKey('_astro/a.css'))).not.toBeNull();
    expect(outlet.backlog).toBeGreaterThan(0);
    store.heldPictures.resolve();
    await until('all is there', () => outlet.backlog === 0);
    expect(await store.get(sharedKey('media/a.webp'))).not.toBeNull();
  });

  it('repairs a site also when it is asked to while that site is being put', async () => {
    putRelease(www, 'selat', '00000001', { '/': 'beranda' });
    store.held = Promise.withResolvers();
    outlet.want('selat', false);
    await until('its pointer is on its way', () => store.pointed.length > 0);
    const key = bytesKey(sumOf(Buffer.from('beranda')));
    await store.put(key, Buffer.from('forged'));
    const repaired = outlet.repair(['selat'], []);
    store.held.resolve();
    await repaired;
    expect((await store.get(key))?.bytes.toString()).toBe('beranda');
    expect(await store.get(pointerKey('selat'))).not.toBeNull();
  });

  it('that was superseded says so from then on, however often it is asked to go on', async () => {
    putRelease(www, 'selat', '00000001', { '/': 'beranda' });
    await outlet.settled();
    const newer = new Outlet({ store, www, onShown: () => {}, onProblem: () => {} });
    await newer.settled();
    putRelease(www, 'selat', '00000002', { '/': 'beranda dua' });
    for (let time = 0; time < 2; time++) {
      await outlet.settled();
      expect(outlet.problems().join()).toContain('Another publisher has taken over');
    }
    await newer.close();
  });
});
