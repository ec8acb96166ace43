import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite, type CalendarView, type FeedView, type SitemapView } from '../index.ts';
import {
  aGallery,
  aKimContent,
  aMicrosite,
  aNetwork,
  aPhoto,
  aPost,
  anAnnouncement,
  anAttachment,
  anEvent,
  daysAgo,
  somePosts,
} from '../testing/index.ts';

const input = (over: Parameters<typeof aMicrosite>[0] = {}) =>
  aMicrosite({
    network: aNetwork({ announcements: [anAnnouncement({ attachments: [anAttachment()] })] }),
    kim: aKimContent({
      posts: [
        aPost({
          body: '[agenda](/agenda) dan <script>alert(1)</script>',
          summary: 'Enam keluarga panen.',
          photos: [aPhoto('padi', { caption: 'Padi "gunung"', credit: 'KIM' })],
          corrections: [{ at: daysAgo(0), text: 'Enam, bukan delapan.' }],
          updatedAt: daysAgo(0),
        }),
      ],
      galleries: [aGallery({ publishedAt: daysAgo(3) })],
      events: [anEvent()],
    }),
    ...over,
  });

const at = <V>(path: string, over?: Parameters<typeof input>[0]) =>
  pagesOfMicrosite(input(over))
    .find((page) => page.path === path)!
    .view() as V;

describe('a feed', () => {
  const feed = at<FeedView>('/rss.xml');
  const post = feed.items.find(({ url }) => url.includes('/berita/'))!;

  it('holds news, galleries and announcements, each identified by its canonical address', () => {
    expect(feed.items.map(({ id }) => id)).toEqual([
      'https://kim.example/pengumuman/jadwal-vaksin',
      'https://tangkiling.kim.example/berita/panen-perdana',
      'https://tangkiling.kim.example/galeri/gotong-royong',
    ]);
  });

  it('carries the full text: corrections first, source and licence last, addresses absolute', () => {
    expect(post.html).toMatch(/^<p><strong>Ralat, 21 November 2026:<\/strong> Enam, bukan delapan/);
    expect(post.html).toContain('<a href="https://tangkiling.kim.example/agenda">agenda</a>');
    expect(post.html).toMatch(/Sumber:.*\n<p>Boleh dikutip.*Halaman aslinya<\/a>\.<\/p>$/);
    expect(post.html).not.toMatch(/(?:href|src)="\//);
  });

  it('shows typed code as text and captions as captions', () => {
    expect(post.html).not.toContain('<script');
    expect(post.html).toContain('<figcaption>Padi &quot;gunung&quot; Foto: KIM</figcaption>');
  });

  it('has one picture with its true length, or none while the card does not exist', () => {
    expect(post.image).toMatchObject({ bytes: 81_234, type: 'image/jpeg', alt: 'Foto padi' });
    expect(post.image!.url).toMatch(/^https:\/\/.*-card\.jpg$/);
    const without = at<FeedView>('/rss.xml', { cardBytes: () => null });
    expect(without.items.every(({ image }) => image === null)).toBe(true);
  });

  it('is dated by its latest change, with offset', () => {
    expect(feed.updated).toBe('2026-11-21T19:00:00+07:00');
    expect(post).toMatchObject({
      published: '2026-11-20T19:00:00+07:00',
      modified: '2026-11-21T19:00:00+07:00',
      summary: 'Enam keluarga panen.',
      categories: ['Pertanian', '62.71.04.1002'],
      author: 'KIM Tangkiling',
    });
  });

  it('of a KIM has 15 items at most, the newest', () => {
    const many = at<FeedView>('/berita/rss.xml', { kim: aKimContent({ posts: somePosts(50) }) });
    expect(many.items).toHaveLength(15);
    expect(many.items[0]!.title).toBe('Kabar 50');
  });

  it('of posts or announcements holds those alone', () => {
    expect(at<FeedView>('/berita/rss.xml').items).toHaveLength(1);
    expect(at<FeedView>('/pengumuman/rss.xml').items.map(({ author }) => author)).toEqual([
      'Dinas Komunikasi dan Informatika Provinsi Kalimantan Tengah',
    ]);
  });

  it('names itself, whatever the format', () => {
    for (const path of ['/rss.xml', '/atom.xml', '/feed.json']) {
      expect(at<FeedView>(path).self).toBe(`https://tangkiling.kim.example${path}`);
    }
  });
});

describe('the calendar', () => {
  it('identifies an event by its document and counts its changes', () => {
    const kim = (updatedAt: string) => aKimContent({ events: [anEvent({ updatedAt })] });
    const before = at<CalendarView>('/agenda.ics', { kim: kim(daysAgo(1)) }).events[0]!;
    const after = at<CalendarView>('/agenda.ics', { kim: kim(daysAgo(0)) }).events[0]!;
    expect(after.uid).toBe('event-pelatihan-anyaman@kim.example');
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it('leaves out an end that is no later than the beginning, as RFC 5545 3.8.2.2 demands', () => {
    const kim = aKimContent({ events: [anEvent({ starts: daysAgo(-3), ends: daysAgo(-3) })] });
    expect(at<CalendarView>('/agenda.ics', { kim }).events[0]!.ends).toBeNull();
  });
});

describe('the sitemap', () => {
  it('lists what people read in order of address, with last changes', () => {
    const { entries } = at<SitemapView>('/sitemap.xml');
    const urls = entries.map(({ url }) => url.replace('https://tangkiling.kim.example', ''));
    expect(urls).toEqual([
      ...[
        '/',
        '/agenda',
        '/agenda/pelatihan-anyaman',
        '/berita',
        '/berita/panen-perdana',
        '/buletin',
        '/cari',
        '/galeri',
      ],
      ...['/galeri/gotong-royong', '/langganan', '/pengumuman', '/pengumuman/jadwal-vaksin'],
      ...['/tentang', '/topik/pertanian'],
    ]);
    expect(entries.find(({ url }) => url.endsWith('panen-perdana'))!.modified).toBe(
      '2026-11-21T19:00:00+07:00',
    );
  });
});
