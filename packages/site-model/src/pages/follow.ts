import { categoryLabels, paths, type Category } from '@simpul/domain';
import { page } from '../page.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Surround } from '../select/surroundings.ts';
import type { FollowView } from '../views/index.ts';
import type { Link } from '../views/parts.ts';
import { followWays } from '../words/follow.ts';

interface Shows {
  surround: Surround;
  topics: readonly Category[];
}

/** `/langganan`: every way to hear of news. */
export const followPage = (shows: Shows) => page('follow', paths.follow, 'pages', shows, view);

function view({ surround, topics }: Shows): FollowView {
  const heading = `Ikuti ${surround.name}`;
  const breadcrumbs = crumbsTo();
  const intro = `Pilih cara yang paling mudah bagi Anda. Semuanya gratis, dan Anda dapat berhenti kapan saja.`;
  return {
    ...pageView(surround, {
      breadcrumbs,
      head: headOf(surround, {
        path: paths.follow,
        title: heading,
        description: `Cara menerima kabar ${surround.name}: WhatsApp, layar depan ponsel, kalender, atau RSS.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: paths.follow })],
      }),
    }),
    heading,
    intro,
    ways: followWays(surround),
    feeds: feedLinks(surround, topics),
  };
}

const feedLinks = ({ kind, state }: Surround, topics: readonly Category[]): Link[] => [
  { text: 'Semua kabar (RSS)', href: paths.rss },
  { text: 'Semua kabar (Atom)', href: paths.atom },
  { text: 'Semua kabar (JSON Feed)', href: paths.jsonFeed },
  { text: 'Berita saja (RSS)', href: paths.postsRss },
  ...(state === 'archive' ? [] : [{ text: 'Pengumuman saja (RSS)', href: paths.announcementsRss }]),
  ...topics.map((topic) => ({
    text: `${categoryLabels[topic]} (RSS)`,
    href: paths.topicRss(topic),
  })),
  { text: 'Agenda (kalender iCal)', href: paths.calendar },
  ...(kind === 'portal'
    ? [
        { text: 'Umpan semua KIM (OPML)', href: paths.opml },
        { text: 'Umpan per wilayah, ralat, dan lisensi', href: paths.newsroom },
      ]
    : []),
];
