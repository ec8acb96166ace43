import type { KimContent } from '@simpul/contract';
import { knownMarkup } from '@simpul/markup';
import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite } from './index.ts';
import { aGallery, aKimContent, aMicrosite, anEvent, aPost, somePosts } from './testing/index.ts';
import { takeOver, workedOutOf } from './worked-out.ts';

const content = (tag: string): KimContent =>
  aKimContent({
    posts: [...somePosts(30), aPost({ slug: `tentang-${tag}`, body: `Sungai *${tag}* naik.` })],
    galleries: [aGallery({ body: `Foto dari ${tag}.` })],
    events: [anEvent({ body: `Acara di ${tag}.` })],
  });
const told = (kim: KimContent) =>
  pagesOfMicrosite(aMicrosite({ kim })).map(({ path, key, view }) => [path, key, view()]);
const { address } = aMicrosite();

describe('what was worked out of a KIM’s items', () => {
  it('makes the same pages of equal content, read from a file', () => {
    const first = content('a');
    const pages = told(first);
    const worked = JSON.parse(JSON.stringify(workedOutOf(first, address))) as never;
    const again = structuredClone(first);
    takeOver(again, address, worked);
    expect(told(again)).toEqual(pages);
  });

  it('is what saves the work: a key is made from the digest that was kept, a text from its markup', () => {
    const kim = content('b');
    const item = kim.posts.at(-1)!;
    const keyOf = (of: KimContent) =>
      pagesOfMicrosite(aMicrosite({ kim: of })).find(({ path }) => path === '/berita/tentang-b')!
        .key;
    told(kim);
    const worked = workedOutOf(kim, address);
    const forged = structuredClone(kim);
    const markup = { html: '<p>kept</p>', text: 'kept', words: 1, excerpt: 'kept' };
    takeOver(forged, address, {
      digests: { ...worked.digests, [item.id]: 'another' },
      markup: { [item.id]: markup },
      about: null,
      keywords: { [kim.events[0]!.id]: 'lumbung' },
      codes: [{ ...worked.codes[0]!, path: 'M0 0h1' }],
    });
    expect(keyOf(forged)).not.toBe(keyOf(kim));
    const found = pagesOfMicrosite(aMicrosite({ kim: forged })).find(
      ({ path }) => path === '/cari/terbaru.json',
    )!;
    expect(found.view()).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ words: 'lumbung' })]) as unknown,
    });
    const bulletin = pagesOfMicrosite(aMicrosite({ kim: forged })).find(
      ({ path }) => path === '/buletin',
    )!;
    expect(bulletin.view()).toMatchObject({ code: { path: 'M0 0h1' } });
    expect(knownMarkup(item.body, { headingBase: 2, domain: address.domain })).toBe(markup);
  });

  it('keeps markup of the newest items alone, and none that nothing asked for', () => {
    const kim = content('c');
    expect(Object.keys(workedOutOf(kim, address).markup)).not.toContain(kim.galleries[0]!.id);
    told(kim);
    const { about, codes, digests, keywords, markup } = workedOutOf(kim, address);
    expect(about?.text).toBe(kim.profile.about);
    expect(codes).toHaveLength(7);
    expect(Object.keys(keywords)).toEqual([kim.events[0]!.id]);
    expect(Object.keys(digests)).toHaveLength(33);
    expect(Object.keys(markup)).toHaveLength(22);
  });
});
