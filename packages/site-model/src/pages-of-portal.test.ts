import { describe, expect, it } from 'vitest';
import { pagesOfPortal } from './pages-of-portal.ts';
import { SiteRefusal } from './select/refusal.ts';
import {
  aGallery,
  aKim,
  aKimContent,
  aNetwork,
  aPortal,
  aSharedEvent,
  anAnnouncement,
  anEvent,
  daysAgo,
  linksOf,
  nobodyAudience,
  somePosts,
} from './testing/index.ts';

const audience = { ...nobodyAudience(), regions: ['62.71.04'] };
const full = () =>
  aPortal({
    network: aNetwork({
      announcements: [anAnnouncement({ slug: 'posko', audience }), anAnnouncement()],
      sharedEvents: [aSharedEvent()],
    }),
    kims: [
      aKimContent({ posts: somePosts(60), galleries: [aGallery()], events: [anEvent()] }),
      aKimContent({ slug: 'selat', posts: somePosts(3, { category: 'perikanan' }) }),
    ],
  });

const pathsOf = (input: ReturnType<typeof full>) => pagesOfPortal(input).map(({ path }) => path);
const viewAt = (input: ReturnType<typeof full>, path: string) =>
  pagesOfPortal(input)
    .find((page) => page.path === path)!
    .view();

describe('the home page of the portal', () => {
  it('tells an emergency once: in the strip, not on the board below it', () => {
    const announcements = [
      anAnnouncement({ slug: 'siaga', urgency: 'emergency' }),
      anAnnouncement(),
    ];
    const input = aPortal({ network: aNetwork({ announcements }) });
    expect(viewAt(input, '/')).toMatchObject({
      emergencies: [{ href: '/pengumuman/siaga' }],
      notices: [{ href: '/pengumuman/jadwal-vaksin' }],
    });
  });

  it('calls the newest photo that of the week only while it is', () => {
    const headingAt = (publishedAt: string) => {
      const kims = [aKimContent({ galleries: [aGallery({ publishedAt })] })];
      return viewAt(aPortal({ kims }), '/');
    };
    expect(headingAt(daysAgo(6))).toMatchObject({ photo: { heading: 'Foto pekan ini' } });
    expect(headingAt(daysAgo(9))).toMatchObject({ photo: { heading: 'Foto terbaru' } });
  });

  it('says what will stand there while nobody has written', () => {
    const input = aPortal({ network: aNetwork({ kims: [] }), kims: [] });
    expect(viewAt(input, '/')).toMatchObject({
      lead: null,
      empty: expect.stringMatching(/Belum ada berita/) as string,
    });
    expect(viewAt(input, '/kim')).toMatchObject({
      intro: expect.stringMatching(/^Belum ada KIM/) as string,
    });
  });
});

describe('the pages of the portal', () => {
  it('stand at different addresses', () => {
    const paths = pathsOf(full());
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('are all of those that the content model names', () => {
    expect(pathsOf(full())).toEqual(
      expect.arrayContaining([
        ...['/', '/kim', '/berita', '/berita/hal/1', '/topik/pertanian', '/topik/perikanan'],
        ...['/pengumuman', '/pengumuman/posko', '/agenda', '/agenda/rapat-koordinasi'],
        ...['/wilayah/62', '/wilayah/62.71', '/wilayah/62.71.04', '/wilayah/62.71.04.1002'],
        ...['/keaktifan', '/redaksi', '/ralat/rss.xml', '/sitemap-berita.xml'],
        ...['/kim', '/kim/jenis/wilayah', '/kim/topik/pertanian', '/kim/keaktifan/aktif'],
        ...['/langganan', '/rss.xml', '/atom.xml', '/feed.json', '/berita/rss.xml'],
        ...['/wilayah/62.71/rss.xml', '/topik/perikanan/rss.xml', '/opml.xml', '/agenda.ics'],
        ...['/sitemap.xml', '/robots.txt', '/.well-known/security.txt', '/404'],
        '/manifest.webmanifest',
      ]),
    );
  });

  it('link to no page of the portal that does not exist', () => {
    const pages = pagesOfPortal(full());
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, view } of pages) {
      for (const link of linksOf(view())) expect(paths, `${path} links to ${link}`).toContain(link);
    }
  });

  it('are there for every region with an active KIM in its subtree and for no other', () => {
    const input = full();
    input.network.kims = [
      aKim(),
      aKim({ slug: 'selat', status: 'suspended' }),
      aKim({ slug: 'anjir', status: 'archived' }),
    ];
    const regions = pathsOf(input).filter((path) => /^\/wilayah\/[\d.]+$/.test(path));
    expect(regions).toEqual([
      ...['/wilayah/62', '/wilayah/62.71', '/wilayah/62.71.04', '/wilayah/62.71.04.1002'],
    ]);
  });
});

describe('an announcement for a district', () => {
  const has = (path: string) => JSON.stringify(viewAt(full(), path)).includes('/pengumuman/posko');

  it('is on the pages of its villages, its own, and those of the regions above', () => {
    for (const code of ['62', '62.71', '62.71.04', '62.71.04.1002']) {
      expect(has(`/wilayah/${code}`), code).toBe(true);
    }
    expect(has('/wilayah/62.71/rss.xml')).toBe(true);
  });

  it('is on none of another regency', () => {
    for (const code of ['62.03', '62.03.01', '62.03.01.1001', '62.71.01']) {
      expect(has(`/wilayah/${code}`), code).toBe(false);
    }
    expect(has('/wilayah/62.03/rss.xml')).toBe(false);
  });
});

describe('a KIM on the portal', () => {
  it('is listed below its regency with what it can be found by', () => {
    expect(viewAt(full(), '/kim')).toMatchObject({
      groups: [
        { region: { text: 'Kabupaten Kapuas', count: '2 KIM' } },
        {
          region: { text: 'Kota Palangka Raya', count: '2 KIM' },
          kims: [
            { name: 'KIM Pahandut', marks: 'territorial baru' },
            {
              name: 'KIM Tangkiling',
              href: 'https://tangkiling.kim.example/',
              place: 'Kelurahan Tangkiling, Kecamatan Bukit Batu',
              marks: 'territorial pertanian aktif',
            },
          ],
        },
      ],
    });
  });

  it('that is suspended is not listed, and its posts are not shown', () => {
    const input = full();
    input.network.kims = input.network.kims.map((kim) =>
      kim.slug === 'selat' ? { ...kim, status: 'suspended' } : kim,
    );
    const all = JSON.stringify(pagesOfPortal(input).map(({ view }) => view()));
    expect(all).not.toContain('https://selat.kim.example');
  });

  it('that is archived is not listed, but its posts stay', () => {
    const input = full();
    input.network.kims = input.network.kims.map((kim) =>
      kim.slug === 'selat' ? { ...kim, status: 'archived' } : kim,
    );
    expect(JSON.stringify(viewAt(input, '/kim'))).not.toContain('selat');
    expect(JSON.stringify(viewAt(input, '/opml.xml'))).not.toContain('selat');
    expect(JSON.stringify(viewAt(input, '/topik/perikanan'))).toContain(
      'https://selat.kim.example/berita/kabar-1',
    );
  });

  it('whose content is not there yet is listed all the same', () => {
    const input = { ...full(), kims: [] };
    expect(JSON.stringify(viewAt(input, '/kim'))).toContain('KIM Tangkiling');
  });

  it('that the network does not know is refused', () => {
    const input = { ...full(), kims: [aKimContent({ slug: 'asing' })] };
    expect(() => pagesOfPortal(input)).toThrow(SiteRefusal);
  });
});
