import type { Network } from '@simpul/contract';
import { paths } from '@simpul/domain';
import { calendarPage } from './feeds/calendar.ts';
import { FEED_ITEMS, feedPages, regionFeedPage } from './feeds/feed-pages.ts';
import { opmlPage } from './feeds/opml.ts';
import { siteFiles } from './feeds/site-files.ts';
import { sitemapPage } from './feeds/sitemap.ts';
import type { Page } from './page.ts';
import { agendaPage } from './pages/agenda.ts';
import { announcementListPage } from './pages/announcement-list.ts';
import { announcementPages } from './pages/announcement.ts';
import { eventPages } from './pages/event.ts';
import { followPage } from './pages/follow.ts';
import { notFoundPage } from './pages/notice.ts';
import { directoryPage } from './pages/portal/directory.ts';
import { portalHomePage } from './pages/portal/home.ts';
import { regionPage } from './pages/portal/region.ts';
import { postListPages } from './pages/post-list.ts';
import { topicPages } from './pages/topic.ts';
import { kimFaces } from './select/kim-faces.ts';
import { newestByRegion, portalOf, type Portal } from './select/portal.ts';
import { noticesAmong, regionNodes, type RegionNode } from './select/region-tree.ts';
import { byTopic } from './select/stories.ts';
import type { PortalInput } from './site.ts';

/** Posts on a numbered page; the newest holds nearly twice as many and fits its weight. */
const PAGE_SIZE = 16;
/** Events to come that the agenda lists at most. */
const UPCOMING = 60;

/**
 * Every page of the portal at `input.now`. Throws a `SiteRefusal` for content of a KIM that the
 * network does not know.
 */
export function pagesOfPortal(input: PortalInput): Page[] {
  const { network, cardBytes, now } = input;
  const portal = portalOf(input);
  const { surround, posts, recent, notices, emergencies } = portal;
  const topics = byTopic(posts);
  const recentTopics = byTopic(recent);
  const nodes = regionNodes(network, portal.members);
  const upcoming = portal.upcoming.slice(0, UPCOMING);
  const official = {
    upcoming: portal.upcoming.filter(({ kim }) => kim === null),
    past: portal.past.filter(({ kim }) => kim === null),
  };
  return [
    ...overview(network, portal, nodes),
    ...announcementPages(surround, notices),
    ...eventPages({ surround, ...official, elsewhere: [] }),
    ...regionPages(network, portal, nodes, cardBytes),
    followPage({ surround, topics: [...topics.keys()] }),
    notFoundPage({ surround }),
    ...postListPages({ surround, posts, topics, emergencies, size: PAGE_SIZE }),
    ...topicPages({ surround, topics }),
    announcementListPage({ surround, notices, emergencies }),
    agendaPage({ surround, upcoming, past: portal.past, elsewhere: [], emergencies }),
    ...feedPages({
      surround,
      posts: recent,
      topics: new Map([...topics.keys()].map((topic) => [topic, recentTopics.get(topic) ?? []])),
      galleries: [],
      notices,
      cardBytes,
    }),
    calendarPage(surround, portal),
    sitemapPage({
      surround,
      undated: [...undated, ...nodes.map(({ region }) => paths.region(region.code))],
      topics: [...topics.keys()],
      posts: [],
      galleries: [],
      notices,
      occasions: [...official.upcoming, ...official.past],
    }),
    ...siteFiles(surround, now),
  ];
}

const undated = [
  paths.home,
  paths.directory,
  paths.posts(),
  paths.announcements,
  paths.agenda,
  paths.follow,
];

const counted = ({ region, members }: RegionNode) => ({ region, kims: members.length });

/** Home, directory and OPML: the pages that group the KIM by regency. */
function overview(network: Network, portal: Portal, nodes: readonly RegionNode[]): Page[] {
  const { surround, members, posts } = portal;
  const regencies = nodes
    .filter(({ region }) => region.level === 'regency')
    .sort((a, b) => (a.region.name < b.region.name ? -1 : 1));
  const groups = regencies.map((node) => ({
    ...counted(node),
    faces: kimFaces(network, node.members),
  }));
  const around = {
    topics: [...byTopic(posts).keys()],
    regencies: regencies.map(counted),
    faces: kimFaces(network, members),
  };
  return [
    portalHomePage(portal, around),
    directoryPage({ surround, groups }),
    opmlPage(surround, groups),
  ];
}

/** A page and a feed for every region with KIM. Only the province does not list all its KIM. */
function regionPages(
  network: Network,
  { surround, recent, notices }: Portal,
  nodes: readonly RegionNode[],
  cardBytes: PortalInput['cardBytes'],
): Page[] {
  const newest = newestByRegion(recent, FEED_ITEMS);
  return nodes.flatMap(({ region, above, members, children }) => {
    const posts = newest.get(region.code) ?? [];
    const concerning = noticesAmong(notices, members);
    return [
      regionPage({
        surround,
        region,
        above,
        children: children.map(counted),
        kims: region.level === 'province' ? [] : kimFaces(network, members),
        notices: concerning,
        posts,
      }),
      regionFeedPage({ surround, cardBytes }, region, posts, concerning),
    ];
  });
}
