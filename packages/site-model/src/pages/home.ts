import { paths } from '@simpul/domain';
import { clip } from '@simpul/markup';
import { page } from '../page.ts';
import { eventCard } from '../parts/event-card.ts';
import { galleryCards } from '../parts/gallery-card.ts';
import { headOf } from '../parts/head.ts';
import { asLead, itemCards } from '../parts/item-card.ts';
import { organisationLd, webSiteLd } from '../parts/json-ld.ts';
import { noticeCards } from '../parts/notice-card.ts';
import { pageView } from '../parts/page-view.ts';
import { markupOf } from '../parts/text.ts';
import { besideStrip, type Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Site } from '../select/site.ts';
import type { GalleryStory, PostStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { HomeView } from '../views/index.ts';
import { followLinks } from '../words/follow.ts';
import { archivedWelcome } from '../words/official.ts';
import { placeOf } from '../words/region.ts';
import { welcomeWords } from '../words/welcome.ts';

/** How much a home page shows at most. */
export const MOST_ON_HOME = { notices: 5, posts: 9, agenda: 4, galleries: 3 };

interface Shows {
  surround: Surround;
  notices: readonly Notice[];
  emergencies: readonly Notice[];
  posts: readonly PostStory[];
  agenda: readonly Occasion[];
  elsewhere: string[];
  galleries: readonly GalleryStory[];
  about: string;
  started: boolean;
}

/** `/`: what matters now, the newest news, what comes, who we are. */
export const homePage = ({ surround, notices, emergencies, stories, upcoming, ...site }: Site) =>
  page(
    'home',
    paths.home,
    'first',
    {
      surround,
      notices: besideStrip(notices).slice(0, MOST_ON_HOME.notices),
      emergencies,
      posts: stories.posts.slice(0, MOST_ON_HOME.posts),
      agenda: upcoming.slice(0, MOST_ON_HOME.agenda),
      elsewhere: site.elsewhere,
      galleries: stories.galleries.slice(0, MOST_ON_HOME.galleries),
      about: site.content.profile.about,
      started: stories.posts.length + stories.galleries.length + site.content.events.length > 0,
    } satisfies Shows,
    view,
  );

function view(shows: Shows): HomeView {
  const { surround, posts } = shows;
  const { name, tagline, lineage } = surround;
  const about = markupOf(shows.about, surround).excerpt;
  const [first, ...rest] = itemCards(posts, surround);
  return {
    ...pageView(surround, {
      section: 'home',
      emergencies: shows.emergencies,
      head: headOf(surround, {
        path: paths.home,
        title: name,
        fullTitle: `${name} · ${placeOf(lineage)}`,
        description: tagline ?? (about || `Kabar warga dari ${placeOf(lineage)}.`),
        jsonLd: [organisationLd(surround), webSiteLd(surround)],
      }),
    }),
    notices: noticeCards(shows.notices, surround),
    lead: first ? asLead(first, posts[0]!, surround) : null,
    posts: rest,
    agenda: shows.agenda.map((occasion) => eventCard(occasion, surround, shows.elsewhere)),
    galleries: galleryCards(shows.galleries, surround),
    about: { text: clip(about, 280), href: paths.about },
    follow: followLinks(surround),
    welcome: greeting(shows),
  };
}

function greeting({ surround, started }: Shows): HomeView['welcome'] {
  const { name, state, portal, setting, lineage } = surround;
  const toPortal = { text: `Buka ${setting.portalName}`, href: portal + paths.home };
  if (state === 'archive') return { ...archivedWelcome(name), links: [toPortal] };
  if (started) return null;
  return {
    ...welcomeWords(name, placeOf(lineage)),
    links: [
      { text: 'Tentang kami dan cara menghubungi', href: paths.about },
      { text: 'Ikuti kabar kami', href: paths.follow },
      toPortal,
    ],
  };
}
