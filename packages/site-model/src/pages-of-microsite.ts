import { paths } from '@simpul/domain';
import { calendarPage } from './feeds/calendar.ts';
import { emergenciesPage } from './feeds/emergencies.ts';
import { feedPages } from './feeds/feed-pages.ts';
import { siteFiles } from './feeds/site-files.ts';
import { sitemapPage } from './feeds/sitemap.ts';
import type { Page } from './page.ts';
import { aboutPage } from './pages/about.ts';
import { agendaPage } from './pages/agenda.ts';
import { announcementListPage } from './pages/announcement-list.ts';
import { announcementPages } from './pages/announcement.ts';
import { articlePages } from './pages/article.ts';
import { bulletinPage } from './pages/bulletin.ts';
import { eventPages } from './pages/event.ts';
import { followPage } from './pages/follow.ts';
import { galleryListPage } from './pages/gallery-list.ts';
import { galleryPages } from './pages/gallery.ts';
import { homePage } from './pages/home.ts';
import { notFoundPage, suspendedPage } from './pages/notice.ts';
import { postListPages } from './pages/post-list.ts';
import { screenPage } from './pages/screen.ts';
import { searchPage } from './pages/search.ts';
import { topicPages } from './pages/topic.ts';
import { searchIndexPages } from './feeds/search-index.ts';
import type { Occasion } from './select/occasions.ts';
import { siteOf, standingOf, type Site } from './select/site.ts';
import { newestFirst } from './select/stories.ts';
import { micrositeSurround } from './select/surroundings.ts';
import type { MicrositeInput } from './site.ts';

/** Posts on a numbered page. */
const PAGE_SIZE = 12;

/**
 * Every page of a KIM's site at `input.now`; none for a KIM whose site does not exist. Throws a
 * `SiteRefusal` when a document stands where it does not belong; what is live then stays.
 */
export function pagesOfMicrosite(input: MicrositeInput): Page[] {
  const { entry, state } = standingOf(input);
  switch (state) {
    case 'none':
      return [];
    case 'notice': {
      const surround = micrositeSurround(input, entry, state);
      return [
        suspendedPage({ surround }),
        notFoundPage({ surround }),
        emergenciesPage({ surround, emergencies: [] }),
        ...siteFiles(surround, input.now),
        sitemapPage({ surround, ...nothing, undated: [paths.home] }),
      ];
    }
    case 'full':
    case 'archive':
      return pagesOf(siteOf(input, entry, state));
  }
}

/**
 * Those of them that an urgent announcement changes or brings, from content cut by `frontOf`: the home page,
 * the emergencies, announcements and events. On a site whose own content stands as it is live nothing else is
 * new.
 */
export function firstPagesOfMicrosite(input: MicrositeInput): Page[] {
  const { entry, state } = standingOf(input);
  if (state === 'none' || state === 'notice') return pagesOfMicrosite(input);
  const site = siteOf(input, entry, state);
  return [...firstOf(site), ...eventPages(site)];
}

function firstOf(site: Site): Page[] {
  const { surround, notices, emergencies } = site;
  return [
    homePage(site),
    emergenciesPage({ surround, emergencies }),
    ...announcementPages(surround, notices),
  ];
}

const nothing = { topics: [], posts: [], galleries: [], notices: [], occasions: [] };

function pagesOf(site: Site): Page[] {
  const { surround, stories, notices, emergencies, upcoming, past, elsewhere, cardBytes } = site;
  const { posts, topics, galleries } = stories;
  const official = surround.state === 'full';
  const hasPage = ({ item, kim }: Occasion) => kim !== null || !elsewhere.includes(item.slug);
  return [
    ...firstOf(site),
    ...articlePages(site),
    ...eventPages(site),
    ...galleryPages(site),
    aboutPage(site),
    followPage({ surround, topics: [...topics.keys()] }),
    searchPage({ surround, topics: [...topics.keys()] }),
    notFoundPage({ surround }),
    ...postListPages({ surround, posts, topics, emergencies, size: PAGE_SIZE }),
    ...topicPages({ surround, topics }),
    ...(official
      ? [
          announcementListPage({ surround, notices, emergencies }),
          bulletinPage(site),
          screenPage(site),
        ]
      : []),
    agendaPage({ surround, upcoming, past, elsewhere, emergencies }),
    galleryListPage(site),
    ...feedPages({ surround, posts, topics, galleries, notices, cardBytes }),
    calendarPage(surround, site),
    ...searchIndexPages({
      surround,
      stories: [...posts, ...galleries].sort(newestFirst),
      notices,
      occasions: [...upcoming, ...past].filter(hasPage),
    }),
    sitemapPage({
      surround,
      undated: official ? [...undated, paths.announcements, paths.bulletin] : undated,
      topics: [...topics.keys()],
      posts,
      galleries,
      notices,
      occasions: [...upcoming, ...past].filter(hasPage),
    }),
    ...siteFiles(surround, site.now),
  ];
}

const undated = [
  paths.home,
  paths.posts(),
  paths.agenda,
  paths.galleries,
  paths.about,
  paths.follow,
  paths.search,
];
