import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite } from './pages-of-microsite.ts';
import { SiteRefusal } from './select/refusal.ts';
import {
  aGallery,
  aKim,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPost,
  aSharedEvent,
  anAnnouncement,
  anEvent,
  daysAgo,
  linksOf,
  nobodyAudience,
  somePosts,
} from './testing/index.ts';

const audience = { ...nobodyAudience(), regions: ['62.71.04'] };

/** The input of a site on which there is one of everything, for a KIM of the sample network. */
const full = (slug = 'tangkiling', over: Parameters<typeof anAnnouncement>[0] = {}) =>
  aMicrosite({
    network: aNetwork({
      announcements: [anAnnouncement({ slug: 'posko', audience, ...over })],
      sharedEvents: [aSharedEvent({ audience })],
    }),
    kim: aKimContent({
      slug,
      posts: somePosts(40),
      galleries: [aGallery()],
      events: [anEvent(), anEvent({ slug: 'lalu', starts: daysAgo(9) })],
    }),
  });

/** Every page that has the text somewhere in its view. */
const pagesWith = (input: ReturnType<typeof full>, text: string) =>
  pagesOfMicrosite(input)
    .filter(({ view }) => JSON.stringify(view()).includes(text))
    .map(({ path }) => path)
    .sort();

describe('the pages of a KIM site', () => {
  it('stand at different addresses', () => {
    const paths = pagesOfMicrosite(full()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are all of those that the content model names', () => {
    const paths = pagesOfMicrosite(full()).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...['/', '/berita', '/berita/kabar-1', '/berita/hal/1', '/topik/pertanian', '/pengumuman'],
        ...['/pengumuman/posko', '/agenda', '/agenda/lalu', '/agenda/rapat-koordinasi', '/galeri'],
        ...['/galeri/gotong-royong', '/tentang', '/langganan', '/rss.xml', '/berita/rss.xml'],
        ...['/pengumuman/rss.xml', '/topik/pertanian/rss.xml', '/atom.xml', '/feed.json'],
        ...['/agenda.ics', '/sitemap.xml', '/robots.txt', '/.well-known/security.txt'],
        ...['/manifest.webmanifest', '/404', '/cari', '/cari/terbaru.json', '/buletin', '/layar'],
      ]),
    );
  });

  it('link to no page of the site that does not exist', () => {
    for (const status of ['active', 'suspended', 'archived'] as const) {
      const input = full();
      input.network.kims = [aKim({ status })];
      const pages = pagesOfMicrosite(input);
      const paths = new Set(pages.map(({ path }) => path));
      for (const { path, view } of pages) {
        for (const link of linksOf(view())) {
          expect(paths, `${status}: ${path} links to ${link}`).toContain(link);
        }
      }
    }
  });
});

describe('an announcement for a district', () => {
  const everywhere = [
    ...['/', '/atom.xml', '/buletin', '/cari/terbaru.json', '/feed.json', '/pengumuman'],
    ...['/pengumuman/posko', '/pengumuman/rss.xml', '/rss.xml', '/sitemap.xml'],
  ];

  it('is on page, home, list, feeds, search and sitemap of its KIM', () => {
    expect(pagesWith(full(), '/pengumuman/posko')).toEqual(everywhere);
  });

  it('is nowhere on the site of another regency', () => {
    expect(pagesWith(full('selat'), 'posko')).toEqual([]);
  });

  it('is nowhere before its time and nowhere after it', () => {
    expect(pagesWith(full('tangkiling', { showFrom: daysAgo(-1) }), 'posko')).toEqual([]);
    expect(pagesWith(full('tangkiling', { showUntil: daysAgo(1) }), 'posko')).toEqual([]);
  });

  it('is nowhere once it is withdrawn', () => {
    const input = full();
    const { id } = input.network.announcements[0]!;
    input.network.removed = [{ type: 'announcement', id, revision: 2, reason: 'withdrawn' }];
    expect(pagesWith(input, 'posko')).toEqual([]);
  });

  it('that is an emergency also stands over home and every main list, and in the file that other pages ask for', () => {
    const input = full('tangkiling', { urgency: 'emergency' });
    const over = pagesOfMicrosite(input).filter(({ view }) => {
      const shown = view();
      return 'emergencies' in shown && shown.emergencies.length > 0;
    });
    expect(over.map(({ path }) => path).sort()).toEqual([
      ...['/', '/agenda', '/berita', '/darurat.json', '/galeri', '/pengumuman'],
    ]);
  });

  it('is canonical on the portal', () => {
    const page = pagesOfMicrosite(full()).find(({ path }) => path === '/pengumuman/posko');
    expect(page!.view()).toMatchObject({
      head: { canonical: 'https://kim.example/pengumuman/posko' },
      audience: 'Untuk seluruh KIM di Kecamatan Bukit Batu',
    });
  });
});

describe('an official event', () => {
  it('stands beside the own events, and on the portal when an own event holds its path', () => {
    const input = full();
    input.kim.events.push(anEvent({ slug: 'rapat-koordinasi', title: 'Rapat kami' }));
    const pages = pagesOfMicrosite(input);
    const paths = pages.map(({ path }) => path);
    expect(paths.filter((path) => path === '/agenda/rapat-koordinasi')).toHaveLength(1);
    const agenda = pages.find(({ path }) => path === '/agenda')!.view();
    expect(agenda).toMatchObject({
      upcoming: expect.arrayContaining([
        expect.objectContaining({ title: 'Rapat kami', href: '/agenda/rapat-koordinasi' }),
        expect.objectContaining({
          title: 'Rapat koordinasi KIM',
          href: 'https://kim.example/agenda/rapat-koordinasi',
        }),
      ]) as unknown,
    });
  });
});

describe('the status of a KIM', () => {
  const withStatus = (status: Parameters<typeof aKim>[0] & object) => {
    const input = full();
    input.network.kims = [aKim(status)];
    return pagesOfMicrosite(input);
  };

  it('proposed or verified has no site', () => {
    expect(withStatus({ status: 'proposed' })).toEqual([]);
    expect(withStatus({ status: 'verified' })).toEqual([]);
  });

  it('suspended has a notice and nothing of its news', () => {
    const pages = withStatus({ status: 'suspended' });
    expect(pages.map(({ kind }) => kind).sort()).toEqual([
      ...[
        'emergencies',
        'manifest',
        'notFound',
        'notice',
        'robots',
        'security',
        'serviceWorker',
        'sitemap',
      ],
    ]);
    expect(JSON.stringify(pages.map(({ view }) => view()))).not.toContain('kabar-1');
    expect(pages[0]!.view()).toMatchObject({
      title: 'Situs ini dihentikan sementara',
      head: { indexed: false },
    });
  });

  it('archived keeps its news readable and says that it is an archive', () => {
    const pages = withStatus({ status: 'archived' });
    const paths = pages.map(({ path }) => path);
    expect(paths).toContain('/berita/kabar-1');
    expect(paths).toContain('/rss.xml');
    expect(paths.filter((path) => path.startsWith('/pengumuman'))).toEqual([]);
    const home = pages.find(({ kind }) => kind === 'home')!.view();
    expect(home).toMatchObject({ welcome: { title: 'Situs ini adalah arsip' }, notices: [] });
    expect(JSON.stringify(home)).toContain('Arsip situs KIM');
  });
});

describe('a document that does not belong', () => {
  it('is refused: content of a KIM that the network does not know', () => {
    expect(() => pagesOfMicrosite(aMicrosite({ kim: aKimContent({ slug: 'asing' }) }))).toThrow(
      SiteRefusal,
    );
  });

  it('is refused by name: two posts with one address', () => {
    const posts = [aPost({ id: 'satu' }), aPost({ id: 'dua' })];
    expect(() => pagesOfMicrosite(aMicrosite({ kim: aKimContent({ posts }) }))).toThrow(
      /satu.*dua/s,
    );
  });

  it('is left out: a post that its KIM calls removed', () => {
    const kim = aKimContent({
      posts: [aPost()],
      removed: [{ type: 'post', id: 'post-panen-perdana', revision: 2, reason: 'withdrawn' }],
    });
    const pages = pagesOfMicrosite(aMicrosite({ kim }));
    expect(JSON.stringify(pages.map(({ view }) => view()))).not.toContain('panen-perdana');
  });
});
