import type { Network } from '@simpul/contract';
import { originOf, paths, type Category } from '@simpul/domain';
import { calendarPage } from './feeds/calendar.ts';
import { correctionsPage } from './feeds/corrections.ts';
import { NETWORK_ITEMS, feedPages, regionFeedPage } from './feeds/feed-pages.ts';
import { emergenciesPage } from './feeds/emergencies.ts';
import { newsSitemapPage } from './feeds/news-sitemap.ts';
import { opmlPage } from './feeds/opml.ts';
import { portalSearchPages } from './feeds/search-index.ts';
import { siteFiles } from './feeds/site-files.ts';
import { sitemapPage } from './feeds/sitemap.ts';
import type { Page } from './page.ts';
import { agendaPage } from './pages/agenda.ts';
import { announcementListPage } from './pages/announcement-list.ts';
import { announcementPages } from './pages/announcement.ts';
import { eventPages } from './pages/event.ts';
import { followPage } from './pages/follow.ts';
import { notFoundPage } from './pages/notice.ts';
import { activityPage } from './pages/portal/activity.ts';
import { directoryPages } from './pages/portal/directory.ts';
import { portalHomePage } from './pages/portal/home.ts';
import { newsroomPage } from './pages/portal/newsroom.ts';
import { regionPage } from './pages/portal/region.ts';
import { postListPages } from './pages/post-list.ts';
import { searchPage } from './pages/search.ts';
import { topicPages } from './pages/topic.ts';
import { allRegencies } from './parts/region-map.ts';
import { activityFigures } from './select/activity-figures.ts';
import { kimFaces } from './select/kim-faces.ts';
import { kimFacts } from './select/kim-rows.ts';
import { byRegency, newestByRegion, portalOf, type Portal } from './select/portal.ts';
import { noticesAbout, regionNodes, type RegionNode } from './select/region-tree.ts';
import { byTopic, type PostStory } from './select/stories.ts';
import type { Surround } from './select/surroundings.ts';
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
  const newest = newestByRegion(recent, NETWORK_ITEMS);
  const upcoming = portal.upcoming.slice(0, UPCOMING);
  const official = {
    upcoming: portal.upcoming.filter(({ kim }) => kim === null),
    past: portal.past.filter(({ kim }) => kim === null),
  };
  const overviews = overview(network, portal, nodes, newest);
  return [
    ...overviews,
    emergenciesPage({ surround, emergencies }),
    ...counts(network, portal),
    ...announcementPages(surround, notices),
    ...eventPages({ surround, ...official, elsewhere: [] }),
    ...regionPages(input, portal, nodes, newest),
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
    correctionsPage(surround, [...posts, ...portal.galleries, ...notices]),
    newsSitemapPage(surround, posts, portal.today),
    ...search(network, portal, nodes, [...topics.keys()]),
    sitemapPage({
      surround,
      undated: [
        ...undated,
        ...overviews.filter(({ kind }) => kind === 'directory').map(({ path }) => path),
        ...nodes.map(({ region }) => paths.region(region.code)),
      ],
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
  paths.posts(),
  paths.announcements,
  paths.agenda,
  paths.follow,
  paths.activity,
  paths.newsroom,
  paths.search,
];

const counted = ({ region, members }: RegionNode) => ({ region, kims: members.length });

/** Home, directory, newsroom and OPML: the pages that group the KIM by regency. */
function overview(
  network: Network,
  portal: Portal,
  nodes: readonly RegionNode[],
  newest: ReadonlyMap<string, PostStory[]>,
): Page[] {
  const { surround, members, posts } = portal;
  const regencies = nodes
    .filter(({ region }) => region.level === 'regency')
    .sort((a, b) => (a.region.name < b.region.name ? -1 : 1));
  const map = allRegencies(
    network.regions,
    network.setting.provinceCode,
    new Map(regencies.map(({ region, members: inside }) => [region.code, inside.length])),
  );
  const topics = [...byTopic(posts).keys()];
  const facts = kimFacts(network, members);
  const factOf = new Map(members.map((member, at) => [member, facts[at]!]));
  return [
    portalHomePage(portal, { topics, map, newest, faces: kimFaces(network, members), facts }),
    ...directoryPages({
      surround,
      map,
      groups: regencies.map(({ region, members: inside }) => ({
        region,
        kims: inside.map((member) => factOf.get(member)!),
      })),
    }),
    newsroomPage({
      surround,
      topics,
      regions: regencies.filter(hasFeed).map(({ region }) => region),
    }),
    opmlPage(
      surround,
      regencies.map(({ region, members: inside }) => ({
        region,
        kims: inside.map(({ entry: { slug, name } }) => ({ slug, name })),
      })),
    ),
  ];
}

/** `/keaktifan`, from every regency of the province. */
function counts(network: Network, portal: Portal): Page[] {
  const regencies = network.regions.filter(({ level }) => level === 'regency');
  return [activityPage({ surround: portal.surround, figures: activityFigures(portal, regencies) })];
}

/** `/cari` and its index: the whole network's newest, and every regency by itself. */
function search(
  network: Network,
  { surround, posts, notices, upcoming }: Portal,
  nodes: readonly RegionNode[],
  topics: readonly Category[],
): Page[] {
  const regencies = nodes.filter(({ region }) => region.level === 'regency');
  const written = byRegency(posts);
  return [
    searchPage({ surround, topics, regions: regencies.map(({ region }) => region) }),
    ...portalSearchPages({
      surround,
      notices,
      stories: posts,
      occasions: upcoming,
      regions: regencies.map((node) => ({
        code: node.region.code,
        posts: written.get(node.region.code) ?? [],
        notices: noticesAbout(notices, node),
        kims: kimFacts(network, node.members),
      })),
    }),
  ];
}

/** The feed of a region with one KIM would be that of the KIM. */
const hasFeed = ({ region, members }: RegionNode): boolean =>
  region.level !== 'province' && members.length > 1;

/**
 * A page for every region with KIM; a feed for those with more than one, the province apart, whose feed is
 * that of the portal. Only the province does not list all its KIM.
 */
function regionPages(
  { network, cardBytes }: PortalInput,
  { surround, notices }: Portal,
  nodes: readonly RegionNode[],
  newest: ReadonlyMap<string, PostStory[]>,
): Page[] {
  return nodes.flatMap((node) => {
    const { region, above, members, children } = node;
    const posts = newest.get(region.code) ?? [];
    const concerning = noticesAbout(notices, node);
    const roof = above.at(-1);
    return [
      regionPage({
        surround,
        region,
        above,
        children: children.map(counted),
        kims: region.level === 'province' ? [] : kimFaces(network, members),
        notices: concerning,
        posts,
        around: (roof && roof.level !== 'province' && newest.get(roof.code)) || [],
        feed: feedOf(node, surround),
      }),
      ...(hasFeed(node)
        ? [regionFeedPage({ surround, cardBytes }, region, posts, concerning)]
        : []),
    ];
  });
}

function feedOf(node: RegionNode, { address }: Surround): string {
  if (hasFeed(node)) return paths.regionRss(node.region.code);
  if (node.region.level === 'province') return paths.rss;
  return originOf(node.members[0]!.entry.slug, address) + paths.rss;
}
