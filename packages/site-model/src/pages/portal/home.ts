import { indonesian, isWithin, paths, type Category } from '@simpul/domain';
import { page } from '../../page.ts';
import { eventCard } from '../../parts/event-card.ts';
import { galleryCards } from '../../parts/gallery-card.ts';
import { headOf } from '../../parts/head.ts';
import { asLead, itemCards } from '../../parts/item-card.ts';
import { organisationLd, webSiteLd } from '../../parts/json-ld.ts';
import { kimCard, type KimFace } from '../../parts/kim-card.ts';
import { kimRow } from '../../parts/kim-row.ts';
import { noticeCards } from '../../parts/notice-card.ts';
import { pageView } from '../../parts/page-view.ts';
import { regionLink, type CountedRegion } from '../../parts/region-link.ts';
import { regionMap } from '../../parts/region-map.ts';
import type { KimFact } from '../../select/kim-rows.ts';
import { besideStrip, type Notice } from '../../select/notices.ts';
import type { Occasion } from '../../select/occasions.ts';
import type { Member, Portal } from '../../select/portal.ts';
import type { GalleryStory, PostStory } from '../../select/stories.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { ItemCard, PortalHomeView } from '../../views/index.ts';
import { empty } from '../../words/empty.ts';
import { regionTitle } from '../../words/region.ts';
import { topicLinks } from '../post-list.ts';

const MOST = { notices: 5, posts: 8, regional: 6, agenda: 4, galleries: 3, kims: 4, newcomers: 3 };
/** A KIM counts as new so long after its first item, in milliseconds. */
const NEW_FOR = 60 * 86_400_000;
const WEEK = 7 * 86_400_000;

interface Shows {
  surround: Surround;
  kimCount: number;
  postCount: number;
  notices: readonly Notice[];
  emergencies: readonly Notice[];
  posts: readonly PostStory[];
  topics: readonly Category[];
  agenda: readonly Occasion[];
  /** The newest of each regency that has any. */
  regional: readonly PostStory[];
  galleries: readonly GalleryStory[];
  /** Is the newest gallery of the last seven days? */
  isWeekly: boolean;
  map: readonly CountedRegion[];
  kims: readonly KimFace[];
  newcomers: readonly KimFact[];
}

/** What the home page of the portal takes from elsewhere in the plan. */
interface Around {
  topics: readonly Category[];
  /** All of the province. */
  map: readonly CountedRegion[];
  newest: ReadonlyMap<string, readonly PostStory[]>;
  faces: readonly KimFace[];
  facts: readonly KimFact[];
}

/** `/` of the portal: what matters everywhere, the newest of all KIM, the way to each of them. */
export const portalHomePage = (portal: Portal, { topics, map, newest, faces, facts }: Around) =>
  page(
    'portalHome',
    paths.home,
    'first',
    {
      surround: portal.surround,
      kimCount: portal.members.length,
      postCount: portal.posts.length,
      notices: besideStrip(portal.notices).slice(0, MOST.notices),
      emergencies: portal.emergencies,
      posts: portal.posts.slice(0, MOST.posts),
      topics,
      agenda: portal.upcoming.slice(0, MOST.agenda),
      galleries: portal.galleries.slice(0, MOST.galleries + 1),
      isWeekly: portal.galleries.slice(0, 1).some(({ at }) => at >= portal.today - WEEK),
      regional: newestOfEach(map, newest, portal.posts.slice(0, MOST.posts)).slice(
        0,
        MOST.regional,
      ),
      map,
      kims: liveliest(faces).slice(0, MOST.kims),
      newcomers: newcomers(portal, facts).slice(0, MOST.newcomers),
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

/** The newest post of each regency that does not stand on the page already, the latest first. */
const newestOfEach = (
  regencies: readonly CountedRegion[],
  newest: ReadonlyMap<string, readonly PostStory[]>,
  shown: readonly PostStory[],
): PostStory[] =>
  regencies
    .flatMap(({ region }) => newest.get(region.code)?.find((post) => !shown.includes(post)) ?? [])
    .sort((a, b) => b.at - a.at || (a.item.slug < b.item.slug ? -1 : 1));

/** Those that began lately, the last first; then those whose first item is still to come. */
function newcomers({ members, today }: Portal, facts: readonly KimFact[]): KimFact[] {
  const began = ({ first }: Member): number => (first === null ? 0 : Date.parse(first));
  const isNew = (member: Member) => member.first === null || began(member) >= today - NEW_FOR;
  return members
    .map((member, at) => ({ member, fact: facts[at]! }))
    .filter(({ member }) => isNew(member))
    .sort((a, b) => began(b.member) - began(a.member) || (a.fact.slug < b.fact.slug ? -1 : 1))
    .map(({ fact }) => fact);
}

function view(shows: Shows): PortalHomeView {
  const { surround, posts } = shows;
  const { setting, name } = surround;
  const cards = itemCards([...posts, ...shows.regional], surround);
  const [first, ...rest] = cards.slice(0, posts.length);
  const regencies = shows.map.filter(({ kims }) => kims > 0).sort(byName);
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
      { value: indonesian(shows.kimCount), label: 'KIM' },
      { value: indonesian(regencies.length), label: 'kabupaten/kota' },
      { value: indonesian(shows.postCount), label: 'berita' },
    ],
    notices: noticeCards(shows.notices, surround),
    lead: first ? asLead(first, posts[0]!, surround) : null,
    empty: first ? null : empty.portalPosts,
    posts: rest,
    topics: topicLinks(shows.topics, null).map(({ text, href }) => ({ text, href })),
    agenda: shows.agenda.map((occasion) => eventCard(occasion, surround)),
    regional: regionalViews(shows, cards.slice(posts.length)),
    photo: photoOf(shows),
    galleries: galleryCards(shows.galleries.slice(1), surround),
    map: regionMap(setting.provinceCode, shows.map),
    regencies: regencies.map(regionLink),
    kims: shows.kims.map((kim) => kimCard(kim, surround)),
    newcomers: shows.newcomers.map((kim) => kimRow(kim, surround)),
  };
}

const byName = (a: CountedRegion, b: CountedRegion): number =>
  a.region.name < b.region.name ? -1 : 1;

function regionalViews(
  { regional, map }: Shows,
  cards: readonly ItemCard[],
): PortalHomeView['regional'] {
  return regional.map(({ kim }, at) => {
    const { region } = map.find((each) => isWithin(kim.region, each.region.code))!;
    return {
      region: { text: regionTitle(region), href: paths.region(region.code) },
      item: cards[at]!,
    };
  });
}

/** The picture of the newest gallery, called by its age. */
function photoOf({ galleries, isWeekly, surround }: Shows): PortalHomeView['photo'] {
  const [card] = galleryCards(galleries.slice(0, 1), surround);
  if (!card) return null;
  const { href, title, picture, from } = card;
  return { heading: isWeekly ? 'Foto pekan ini' : 'Foto terbaru', href, title, picture, from };
}
