import { paths } from '@simpul/domain';
import type { BulletinStory, BulletinView, ScreenView, Slide } from '@simpul/site-model';
import { squareCode } from '../testing/square-code.ts';
import type { Example } from './example.ts';
import { around, kimFrame } from './frame.ts';
import { emergencyNotice, events, items, notices } from './parts.ts';

const home = { text: 'tangkiling.kim.example', href: 'https://tangkiling.kim.example/' };
const sentence =
  'Warga berkumpul di balai sejak pagi, membagi tugas, dan menyepakati langkah berikutnya bersama ketua RT. ';

const stories = (count: number): BulletinStory[] =>
  items(count).map(({ title, label, date, place, picture, href }, index) => ({
    title,
    label,
    date,
    place,
    text: sentence.repeat(index === 0 ? 14 : 4).trim(),
    picture,
    code: squareCode(kimFrame.site.origin + href),
  }));

const [lead, ...others] = stories(6);

const bulletin = (name: string, over: Partial<BulletinView>): Example => ({
  name,
  site: 'microsite',
  kind: 'bulletin',
  path: paths.bulletin,
  view: {
    ...around(kimFrame, paths.bulletin, 'Buletin KIM Tangkiling', null),
    heading: 'Buletin KIM Tangkiling',
    edition: 'Edisi Sabtu, 21 November 2026',
    notices,
    lead: lead!,
    recent: others.slice(0, 3),
    earlier: others.slice(3),
    agenda: events(4),
    contacts: kimFrame.footer.contacts,
    home,
    code: squareCode(home.href),
    empty: null,
    ...over,
  },
});

const screen = (name: string, over: Partial<ScreenView>): Example => ({
  name,
  site: 'microsite',
  kind: 'screen',
  path: paths.screen,
  view: {
    ...around(kimFrame, paths.screen, 'Layar KIM Tangkiling', null, { head: { indexed: false } }),
    timeZone: 'Asia/Jakarta',
    slides,
    home,
    code: squareCode(home.href),
    ...over,
  },
});

const slides: Slide[] = [
  {
    kind: 'emergency',
    label: 'Darurat',
    title: emergencyNotice.title,
    text: emergencyNotice.summary,
    facts: [emergencyNotice.issuer, 'Berlaku sampai Minggu, 22 November 2026 pukul 06.00 WIB'],
    picture: null,
    until: emergencyNotice.until,
  },
  {
    kind: 'event',
    label: 'Agenda',
    title: 'Posyandu balita dan lansia',
    text: 'Bawa buku KIA. Pemeriksaan gratis.',
    facts: ['Selasa, 24 November 2026, pukul 08.00 WIB', 'Balai Kelurahan Tangkiling'],
    picture: null,
    until: Date.parse('2099-01-01T00:00:00Z'),
  },
  ...items(4).map(({ title, label, summary, date, place, picture }): Slide => ({
    kind: 'post',
    label,
    title,
    text: summary,
    facts: [date.text, place ?? ''],
    picture,
    until: null,
  })),
];

/** What is made for paper and for a television. */
export const micrositeOffice: Example[] = [
  bulletin('buletin', {}),
  bulletin('buletin-penuh', {
    notices: notices.map((notice) => ({
      ...notice,
      title: `${notice.title} `.repeat(4),
      summary: sentence.repeat(4).slice(0, 280),
    })),
    lead: { ...lead!, title: 'Panenpadi'.repeat(22), text: sentence.repeat(20).slice(0, 1500) },
    recent: others.map((story) => ({
      ...story,
      title: `${story.title} `.repeat(4),
      text: sentence.repeat(8).slice(0, 360),
    })),
    earlier: [],
    agenda: events(4).map((event) => ({
      ...event,
      title: `${event.title} `.repeat(3),
      place: `${event.place} `.repeat(6),
    })),
  }),
  bulletin('buletin-sepi', {
    edition: null,
    notices: [],
    lead: null,
    recent: [],
    earlier: [],
    agenda: [],
    contacts: [],
    empty: 'Belum ada berita. Kabar pertama dari kampung akan muncul di sini.',
  }),
  screen('layar', {}),
  screen('layar-tenang', { slides: slides.slice(2) }),
];
