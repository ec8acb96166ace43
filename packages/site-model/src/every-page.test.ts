import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite, pagesOfPortal, type PageView } from './index.ts';
import {
  aGallery,
  aKim,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPhoto,
  aPortal,
  aPost,
  aSharedEvent,
  anAnnouncement,
  anAttachment,
  anEvent,
  daysAgo,
  somePosts,
} from './testing/index.ts';

const long = 'Warga berkumpul di balai dan menulis kabar bersama. '.repeat(20);
const network = aNetwork({
  announcements: [
    anAnnouncement({ body: long, attachments: [anAttachment()], picture: aPhoto('posko') }),
    anAnnouncement({ slug: 'asap', urgency: 'emergency', showUntil: daysAgo(-2) }),
  ],
  sharedEvents: [aSharedEvent()],
});
const kim = aKimContent({
  posts: [
    ...somePosts(30),
    aPost({
      body: long,
      photos: [aPhoto('a'), aPhoto('b')],
      corrections: [{ at: daysAgo(0), text: 'Enam.' }],
    }),
    aPost({
      slug: 'perahu',
      title: 'Perahu '.repeat(30).trim(),
      category: 'perikanan',
      summary: long,
    }),
  ],
  galleries: [aGallery()],
  events: [anEvent(), anEvent({ slug: 'lalu', starts: daysAgo(9), picture: aPhoto('lalu') })],
});

const sites = [
  ['a KIM site', pagesOfMicrosite(aMicrosite({ network, kim }))],
  ['a new KIM site', pagesOfMicrosite(aMicrosite())],
  [
    'a suspended KIM site',
    pagesOfMicrosite(aMicrosite({ network: aNetwork({ kims: [aKim({ status: 'suspended' })] }) })),
  ],
  [
    'an archived KIM site',
    pagesOfMicrosite(
      aMicrosite({ network: aNetwork({ kims: [aKim({ status: 'archived' })] }), kim }),
    ),
  ],
  ['the portal', pagesOfPortal(aPortal({ network, kims: [kim, aKimContent({ slug: 'selat' })] }))],
  ['a new portal', pagesOfPortal(aPortal({ network: aNetwork({ kims: [] }), kims: [] }))],
] as const;

const isPage = (view: object): view is PageView => 'head' in view;

describe.each(sites)('every page of %s', (_, pages) => {
  const views = pages.map((page) => ({ ...page, shown: page.view() }));
  const read = views.filter(({ shown }) => isPage(shown));
  const heads = read.map(({ path, shown }) => ({ path, head: (shown as PageView).head }));

  it('has a title, a short description, an absolute canonical address and a card', () => {
    for (const { path, head } of heads) {
      expect(head.title, path).not.toBe('');
      expect(head.fullTitle, path).toContain(head.title);
      expect(head.description.length, path).toBeGreaterThan(10);
      expect(head.description.length, path).toBeLessThanOrEqual(160);
      expect(head.canonical, path).toMatch(/^https:\/\//);
      expect(head.image.url, path).toMatch(/^https:\/\/.*-card\.jpg$/);
      expect(head.image.alt, path).not.toBe('');
    }
  });

  it('carries JSON-LD whose dates have an offset', () => {
    for (const { path, head } of heads) {
      for (const thing of head.jsonLd) {
        expect(thing['@context'], path).toBe('https://schema.org');
        for (const [name, value] of Object.entries(thing)) {
          if (/^date|^(start|end)Date$/.test(name)) expect(value, path).toMatch(/\+07:00$/);
        }
      }
    }
  });

  it('is plain data: nothing is lost on the way through JSON', () => {
    for (const { path, shown } of views) {
      expect(JSON.parse(JSON.stringify(shown)), path).toStrictEqual(shown);
    }
  });

  it('has no sentence with a hole in it', () => {
    for (const { path, shown } of views) {
      expect(JSON.stringify(shown), path).not.toMatch(
        /undefined|null,? null|NaN|Invalid Date|\[object/,
      );
    }
  });

  it('shows no drawn cover twice', () => {
    for (const { path, shown } of read) {
      const covers = JSON.stringify(shown).match(/"src":"\/media\/sampul-[^"]*"/g) ?? [];
      const families = new Map<string, number>();
      for (const cover of covers) {
        const family = cover.replace(/-\d+\.svg"$/, '');
        families.set(family, (families.get(family) ?? 0) + 1);
      }
      if ([...families.values()].every((count) => count <= 12)) {
        expect(new Set(covers).size, path).toBe(covers.length);
      }
    }
  });
});
