import type { Region } from '@simpul/contract';
import { paths } from '@simpul/domain';
import { page } from '../../page.ts';
import { headOf } from '../../parts/head.ts';
import { itemCards } from '../../parts/item-card.ts';
import { breadcrumbLd } from '../../parts/json-ld.ts';
import { kimCard, type KimFace } from '../../parts/kim-card.ts';
import { noticeCards } from '../../parts/notice-card.ts';
import { crumbsTo, pageView } from '../../parts/page-view.ts';
import { regionLink, type CountedRegion } from '../../parts/region-link.ts';
import type { Notice } from '../../select/notices.ts';
import type { PostStory } from '../../select/stories.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { Link, RegionView } from '../../views/index.ts';
import { kimCount } from '../../words/counts.ts';
import { regionLevelWord, regionTitle } from '../../words/region.ts';

const MOST = { notices: 5, posts: 12, around: 6 };
/** Below so many posts of its own a region shows what is written around it. */
const LITTLE = 4;

interface Shows {
  surround: Surround;
  region: Region;
  above: readonly Region[];
  children: readonly CountedRegion[];
  kims: readonly KimFace[];
  notices: readonly Notice[];
  posts: readonly PostStory[];
  /** Newest posts of the region above, with its own among them. */
  around: readonly PostStory[];
  /** Where its feed stands: its own, or that of its only KIM. */
  feed: string;
}

/** `/wilayah/<code>`: the KIM of a region, what is announced to them and what they write. */
export const regionPage = (shows: Shows) =>
  page(
    'region',
    paths.region(shows.region.code),
    'lists',
    {
      ...shows,
      notices: shows.notices.slice(0, MOST.notices),
      posts: shows.posts.slice(0, MOST.posts),
      around: shows.posts.length < LITTLE ? elsewhere(shows) : [],
    },
    view,
  );

function elsewhere({ posts, around }: Shows): PostStory[] {
  const own = new Set(posts);
  return around.filter((post) => !own.has(post)).slice(0, MOST.around);
}

function view(shows: Shows): RegionView {
  const { surround, region, above, children, kims, notices, posts, around, feed } = shows;
  const heading = regionTitle(region);
  const path = paths.region(region.code);
  const breadcrumbs = [
    ...crumbsTo('kims'),
    ...above.map((each) => ({ text: regionTitle(each), href: paths.region(each.code) })),
  ];
  return {
    ...pageView(surround, {
      section: 'kims',
      breadcrumbs,
      head: headOf(surround, {
        path,
        title: heading,
        description: `KIM, berita, dan pengumuman di ${heading}.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: path })],
      }),
    }),
    heading,
    intro: introOf(shows),
    children: children.map(regionLink),
    kims: kims.map((kim) => kimCard(kim, surround)),
    notices: noticeCards(notices, surround),
    moreNotices: moreNotices(shows),
    posts: itemCards(posts, surround),
    around:
      around.length === 0
        ? null
        : {
            heading: `Kabar dari ${regionTitle(above.at(-1)!)}`,
            posts: itemCards(around, surround),
          },
    feed: { text: `RSS ${heading}`, href: feed },
  };
}

/** A province names no KIM, only how many its regencies have. */
function introOf({ region, kims, children }: Shows): string {
  const many = kims.length || children.reduce((sum, each) => sum + each.kims, 0);
  return `${kimCount(many)} menulis dari ${regionLevelWord(region).toLowerCase()} ini.`;
}

/** A region inherits announcements by link: one of a wider region stands on that region's page alone. */
const moreNotices = ({ region, above, surround, notices }: Shows): Link[] =>
  region.level === 'province'
    ? []
    : [
        ...above
          .filter(({ level }) => level === 'regency')
          .map((each) => ({
            text: `Pengumuman untuk ${regionTitle(each)}`,
            href: paths.region(each.code),
          })),
        ...(notices.length > 0
          ? []
          : [
              {
                text: `Pengumuman untuk seluruh ${surround.setting.provinceName}`,
                href: paths.announcements,
              },
            ]),
      ];
