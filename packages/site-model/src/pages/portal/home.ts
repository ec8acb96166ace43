import { indonesian, paths, type Category } from '@simpul/domain';
import { page } from '../../page.ts';
import { eventCard } from '../../parts/event-card.ts';
import { galleryCards } from '../../parts/gallery-card.ts';
import { headOf } from '../../parts/head.ts';
import { asLead, itemCards } from '../../parts/item-card.ts';
import { organisationLd, webSiteLd } from '../../parts/json-ld.ts';
import { kimCard, type KimFace } from '../../parts/kim-card.ts';
import { noticeCards } from '../../parts/notice-card.ts';
import { pageView } from '../../parts/page-view.ts';
import { regionLink, type CountedRegion } from '../../parts/region-link.ts';
import type { Notice } from '../../select/notices.ts';
import type { Occasion } from '../../select/occasions.ts';
import type { Portal } from '../../select/portal.ts';
import type { GalleryStory, PostStory } from '../../select/stories.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { PortalHomeView } from '../../views/index.ts';
import { topicLinks } from '../post-list.ts';

const MOST = { notices: 5, posts: 9, agenda: 4, galleries: 3, kims: 8 };

interface Shows {
  surround: Surround;
  kimCount: number;
  postCount: number;
  notices: readonly Notice[];
  emergencies: readonly Notice[];
  posts: readonly PostStory[];
  topics: readonly Category[];
  agenda: readonly Occasion[];
  galleries: readonly GalleryStory[];
  regencies: readonly CountedRegion[];
  kims: readonly KimFace[];
}

/** What the home page of the portal takes from elsewhere in the plan. */
interface Around {
  topics: readonly Category[];
  regencies: readonly CountedRegion[];
  faces: readonly KimFace[];
}

/** `/` of the portal: what matters everywhere, the newest of all KIM, the way to each of them. */
export const portalHomePage = (portal: Portal, { topics, regencies, faces }: Around) =>
  page(
    'portalHome',
    paths.home,
    'first',
    {
      surround: portal.surround,
      kimCount: portal.members.length,
      postCount: portal.posts.length,
      notices: portal.notices.slice(0, MOST.notices),
      emergencies: portal.emergencies,
      posts: portal.posts.slice(0, MOST.posts),
      topics,
      agenda: portal.upcoming.slice(0, MOST.agenda),
      galleries: portal.galleries.slice(0, MOST.galleries),
      regencies,
      kims: liveliest(faces).slice(0, MOST.kims),
    } satisfies Shows,
    view,
  );

/** The KIM that wrote last come first; those that have not written yet are not shown off. */
const liveliest = (faces: readonly KimFace[]): KimFace[] =>
  faces
    .filter(({ latest }) => latest !== null)
    .sort(
      (a, b) =>
        Date.parse(b.latest!) - Date.parse(a.latest!) || (a.entry.slug < b.entry.slug ? -1 : 1),
    );

function view(shows: Shows): PortalHomeView {
  const { surround, posts } = shows;
  const { setting, name } = surround;
  const [first, ...rest] = itemCards(posts, surround);
  return {
    ...pageView(surround, {
      section: 'home',
      emergencies: shows.emergencies,
      head: headOf(surround, {
        path: paths.home,
        title: name,
        fullTitle: `${name} · ${setting.portalTagline}`,
        description: setting.portalAbout || setting.portalTagline,
        jsonLd: [organisationLd(surround), webSiteLd(surround)],
      }),
    }),
    intro: setting.portalAbout,
    figures: [
      { value: indonesian(shows.kimCount), label: 'KIM aktif' },
      { value: indonesian(shows.regencies.length), label: 'kabupaten/kota' },
      { value: indonesian(shows.postCount), label: 'berita' },
    ],
    notices: noticeCards(shows.notices, surround),
    lead: first ? asLead(first, posts[0]!, surround) : null,
    posts: rest,
    topics: topicLinks(shows.topics, null).map(({ text, href }) => ({ text, href })),
    agenda: shows.agenda.map((occasion) => eventCard(occasion, surround)),
    galleries: galleryCards(shows.galleries, surround),
    regencies: shows.regencies.map(regionLink),
    kims: shows.kims.map((kim) => kimCard(kim, surround)),
  };
}
