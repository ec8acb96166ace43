import { describe, expect, it } from 'vitest';
import type { ObjectStore } from '../src/index.ts';
import type { Listed } from '../src/object-store.ts';

/** A store under test, and what only its own side can do. */
export interface Stand {
  /** An empty store. */
  fresh: () => Promise<ObjectStore>;
  /** The same objects as another process, or another machine, sees them. */
  other: (store: ObjectStore) => ObjectStore;
}

const WRITERS = 50;
const bytes = (text: string): Buffer => Buffer.from(text);
const keysOf = async (store: ObjectStore, prefix: string): Promise<string[]> =>
  (await listed(store, prefix)).map(({ key }) => key);

/** Everything that a store lists under a prefix. */
export async function listed(store: ObjectStore, prefix: string): Promise<Listed[]> {
  const all: Listed[] = [];
  for await (const one of store.list(prefix)) all.push(one);
  return all;
}

const ODD_KEYS = [
  'a',
  'a/b',
  'a/b/c.json',
  'spasi di sini/dan + tambah',
  'persen%2Fgaris%20miring',
  'tanda!\'()*&=@:$,;?#[]{}^`|\\~<>"',
  'huruf/é/你好/🌊',
  'a=/=b',
  '=work/0',
  '.tersembunyi/..titik/akhir.',
  'x'.repeat(200),
];
const FORBIDDEN_KEYS = [
  '',
  '/',
  'a//b',
  '/a',
  'a/',
  '.',
  'a/../b',
  'a/./b',
  'a\nb',
  'x'.repeat(201),
];

/** What every store must keep. Runs over memory, a folder and a real S3 server. */
export function keepsTheContract(stand: () => Stand): void {
  describe('objects', () => {
    it('come back as they were put, with their type and note', async () => {
      const store = await stand().fresh();
      const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
      const etag = await store.put('a/b', all, { type: 'image/webp', note: 'x 1' });
      const other = await stand().other(store).get('a/b');
      expect(other).toMatchObject({ etag, type: 'image/webp', note: 'x 1' });
      expect(other!.bytes.equals(all)).toBe(true);
    });

    it('that nobody put are null, and may be taken away', async () => {
      const store = await stand().fresh();
      expect(await store.get('nothing')).toBeNull();
      await store.remove('nothing');
    });

    it('may be empty, and may be large', async () => {
      const store = await stand().fresh();
      const large = Buffer.alloc(25_000_000, 'simpul');
      await store.put('empty', Buffer.alloc(0));
      await store.put('large', large);
      expect((await store.get('empty'))!.bytes.length).toBe(0);
      expect((await store.get('large'))!.bytes.equals(large)).toBe(true);
    });

    it('are replaced as a whole, and are gone when they are taken away', async () => {
      const store = await stand().fresh();
      const first = await store.put('a', bytes('first'), { note: 'x' });
      const second = await store.put('a', bytes('second'));
      expect(second).not.toBe(first);
      expect(await store.get('a')).toMatchObject({ etag: second, note: '' });
      await store.remove('a');
      expect(await stand().other(store).get('a')).toBeNull();
      expect(await keysOf(store, '')).toEqual([]);
      expect(await store.put('a', bytes('third'), { ifAbsent: true })).not.toBeNull();
      expect((await store.get('a'))!.bytes.toString()).toBe('third');
    });

    it('stand at odd keys, each its own', async () => {
      const store = await stand().fresh();
      for (const key of ODD_KEYS) await store.put(key, bytes(key));
      for (const key of ODD_KEYS) expect((await store.get(key))?.bytes.toString()).toBe(key);
      const sorted = ODD_KEYS.toSorted((a, b) => Buffer.compare(bytes(a), bytes(b)));
      expect(await keysOf(stand().other(store), '')).toEqual(sorted);
      expect(await keysOf(store, 'a/')).toEqual(['a/b', 'a/b/c.json']);
      for (const key of ODD_KEYS) await store.remove(key);
      expect(await keysOf(store, '')).toEqual([]);
    });

    it('never stand at a key that is not one', async () => {
      const store = await stand().fresh();
      for (const key of FORBIDDEN_KEYS) {
        await expect(store.put(key, bytes('x'))).rejects.toThrow('may not be the key');
        await expect(store.get(key)).rejects.toThrow('may not be the key');
        await expect(store.remove(key)).rejects.toThrow('may not be the key');
      }
    });

    it('are listed with their sizes, page after page', async () => {
      const store = await stand().fresh();
      const keys = Array.from({ length: 1100 }, (_, at) => `k/${String(at).padStart(4, '0')}`);
      for (let at = 0; at < keys.length; at += 50) {
        await Promise.all(keys.slice(at, at + 50).map((key) => store.put(key, bytes('12345'))));
      }
      const all = await listed(store, 'k/');
      expect(all.map(({ key }) => key)).toEqual(keys);
      expect(all.every(({ size, putAt }) => size === 5 && putAt > 1e12)).toBe(true);
    });
  });

  describe('a condition', () => {
    it('that does not hold changes nothing', async () => {
      const store = await stand().fresh();
      const first = (await store.put('a', bytes('first'), { ifAbsent: true }))!;
      expect(await store.put('a', bytes('x'), { ifAbsent: true })).toBeNull();
      expect(await store.put('b', bytes('x'), { ifMatch: first })).toBeNull();
      const second = (await store.put('a', bytes('second'), { ifMatch: first }))!;
      expect(await store.put('a', bytes('x'), { ifMatch: first })).toBeNull();
      expect((await store.get('a'))!.bytes.toString()).toBe('second');
      expect(await store.get('b')).toBeNull();
      expect(await store.put('a', bytes('third'), { ifMatch: second })).not.toBeNull();
      await store.remove('a');
      expect(await store.put('a', bytes('x'), { ifMatch: second })).toBeNull();
    });

    it(`lets one of ${WRITERS} writers be the first`, async () => {
      const store = await stand().fresh();
      const answers = await race(stand(), store, () => ({ ifAbsent: true }));
      expect(answers.filter((etag) => etag !== null)).toHaveLength(1);
      expect((await store.get('a'))!.etag).toBe(answers.find((etag) => etag !== null));
    });

    it(`lets one of ${WRITERS} writers replace what all of them read`, async () => {
      const store = await stand().fresh();
      let etag = (await store.put('a', bytes('before')))!;
      for (let round = 1; round <= 3; round++) {
        const answers = await race(stand(), store, () => ({ ifMatch: etag }), `round ${round}`);
        expect(answers.filter((one) => one !== null)).toHaveLength(1);
        etag = (await store.get('a'))!.etag;
        expect(etag).toBe(answers.find((one) => one !== null));
      }
    });

    it('loses no write of several that count together', async () => {
      const store = await stand().fresh();
      await store.put('count', bytes('0'));
      const add = async (one: ObjectStore): Promise<void> => {
        for (;;) {
          const { bytes: standing, etag } = (await one.get('count'))!;
          const next = bytes(String(Number(standing.toString()) + 1));
          if ((await one.put('count', next, { ifMatch: etag })) !== null) return;
        }
      };
      const workers = Array.from({ length: 5 }, async () => {
        const own = stand().other(store);
        for (let time = 0; time < 5; time++) await add(own);
      });
      await Promise.all(workers);
      expect((await store.get('count'))!.bytes.toString()).toBe('25');
    });
  });
}

const race = (
  { other }: Stand,
  store: ObjectStore,
  condition: () => { ifAbsent?: true; ifMatch?: string },
  word = 'writer',
): Promise<(string | null)[]> =>
  Promise.all(
    Array.from({ length: WRITERS }, (_, at) =>
      other(store).put('a', bytes(`${word} ${at}`), condition()),
    ),
  );
