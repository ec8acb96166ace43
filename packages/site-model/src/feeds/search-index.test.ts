import { find, readerOf, type SearchEntry } from '@simpul/search';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite, type SearchIndexView } from '../index.ts';
import {
  NOW,
  aGallery,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPost,
  anAnnouncement,
  anEvent,
  daysAgo,
  somePosts,
} from '../testing/index.ts';

const filesOf = (input: Parameters<typeof aMicrosite>[0]) =>
  new Map(
    pagesOfMicrosite(aMicrosite(input))
      .filter(({ kind }) => kind === 'searchIndex')
      .map(({ path, key, view }) => [path, { key, view: view() as SearchIndexView }]),
  );
const entriesOf = (input: Parameters<typeof aMicrosite>[0]): SearchEntry[] =>
  [...filesOf(input).values()].flatMap(({ view }) => view.entries);

describe('the search index of a KIM', () => {
  it('holds every story, every announcement shown and the events, each once', () => {
    const kim = aKimContent({
      posts: somePosts(100),
      galleries: [aGallery()],
      events: [anEvent(), anEvent({ slug: 'lalu', starts: daysAgo(9) })],
    });
    const network = aNetwork({
      announcements: [anAnnouncement(), anAnnouncement({ slug: 'usai', showUntil: daysAgo(1) })],
    });
    const hrefs = entriesOf({ kim, network }).map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).toHaveLength(100 + 1 + 2 + 1);
    expect(hrefs).not.toContain('/pengumuman/usai');
  });

  it('finds a word of the full text by another of its forms', () => {
    const kim = aKimContent({
      posts: [aPost({ body: 'Ibu-ibu mengikuti [pelatihan](https://contoh.example) jahit.' })],
    });
    const reader = readerOf(entriesOf({ kim }));
    expect(find(reader, 'melatih', NOW).entries).toHaveLength(1);
    expect(find(reader, 'contoh', NOW).entries).toEqual([]);
  });

  it('says until when an announcement may be found', () => {
    const network = aNetwork({ announcements: [anAnnouncement({ showUntil: daysAgo(-2) })] });
    const [entry] = entriesOf({ network });
    expect(entry!.until).toBe(Date.parse(daysAgo(-2)));
  });

  it('changes in its last file of stories alone when a story is added', () => {
    const before = filesOf({ kim: aKimContent({ posts: somePosts(205).slice(1) }) });
    const after = filesOf({ kim: aKimContent({ posts: somePosts(205) }) });
    expect([...after.keys()]).toEqual([
      '/cari/terbaru.json',
      ...[1, 2, 3, 4, 5].map((part) => `/cari/${part}.json`),
    ]);
    const changed = [...after].filter(([path, { key }]) => before.get(path)?.key !== key);
    expect(changed.map(([path]) => path)).toEqual(['/cari/5.json']);
  });

  it('changes in no file of stories when something is announced', () => {
    const kim = aKimContent({ posts: somePosts(50) });
    const before = filesOf({ kim });
    const after = filesOf({ kim, network: aNetwork({ announcements: [anAnnouncement()] }) });
    const changed = [...after].filter(([path, { key }]) => before.get(path)?.key !== key);
    expect(changed.map(([path]) => path)).toEqual(['/cari/terbaru.json']);
  });

  it('is small: the largest file of a busy site fits into 20 KB', () => {
    const words = Array.from({ length: 3000 }, (_, n) => `kata${(n * 7919) % 3000}`);
    const posts = somePosts(79).map((post, at) => ({
      ...post,
      body: Array.from({ length: 400 }, (_, n) => words[(at * 131 + n * n) % 3000]).join(' '),
    }));
    const file = filesOf({ kim: aKimContent({ posts }) }).get('/cari/1.json')!;
    expect(brotliCompressSync(JSON.stringify(file.view)).length).toBeLessThan(20 * 1024);
  });
});
