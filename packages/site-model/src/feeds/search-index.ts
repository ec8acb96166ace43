import { paths } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import type { Notice } from '../select/notices.ts';
import { numbered } from '../select/numbered.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Story } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { SearchIndexView } from '../views/index.ts';
import type { KimFact } from '../select/kim-rows.ts';
import { kimEntry, noticeEntry, occasionEntry, storyEntry } from './search-entry.ts';

/** Stories in a numbered file of the index. */
const PART = 40;
/** Events that are found at most, the latest by their beginning. */
const OCCASIONS = 40;

interface Sources {
  surround: Surround;
  /** Newest first. */
  stories: readonly Story[];
  notices: readonly Notice[];
  /** Those that have a page. */
  occasions: readonly Occasion[];
}

interface Shows extends Sources {
  /** KIM that are found by their name; only on the portal. */
  kims: readonly KimFact[];
  older: string[];
  /** Without the words of the full texts. */
  isBrief: boolean;
}

/**
 * The search index in files: `/cari/terbaru.json` has what moves, announcements and events, the numbered ones
 * have the stories, `PART` each but the last, counted from the oldest. So a new story changes the last file
 * alone, and a broadcast to a thousand sites looks at no story of any.
 */
export function searchIndexPages({ surround, stories, notices, occasions }: Sources): Page[] {
  const { newest, pages } = numbered(stories, PART);
  const parts = [...pages, ...(newest.length > 0 ? [newest] : [])].map((part, index) => ({
    path: paths.searchIndex(index + 1),
    part,
  }));
  const first: Shows = {
    surround,
    stories: [],
    notices,
    occasions: [...occasions].sort(latestFirst).slice(0, OCCASIONS),
    kims: [],
    isBrief: false,
    older: parts.map(({ path }) => path).reverse(),
  };
  return [
    page('searchIndex', paths.searchIndex(), 'machine', first, view),
    ...parts.map(({ path, part }) =>
      page('searchIndex', path, 'machine', { ...nothing, surround, stories: part }, view),
    ),
  ];
}

/** Newest posts, and first announcements, that the portal finds without a region. */
const NETWORK = { posts: 60, notices: 60 };
/** KIM that are found by name without a region, as long as there are no more. */
const NETWORK_KIMS = 100;

interface PortalSources extends Sources {
  /** Every regency with KIM: its posts, newest first, and its KIM. */
  regions: readonly {
    code: string;
    posts: readonly Story[];
    notices: readonly Notice[];
    kims: readonly KimFact[];
  }[];
}

/**
 * The search index of the portal: one file with what is newest everywhere, without the words of the full
 * texts, so that it stays small on a poor line; and for every regency all that its KIM wrote, in files like those of a KIM's site. A reader who names a region fetches that region
 * alone, and a new post changes two files, however many KIM there are.
 */
export function portalSearchPages({
  surround,
  stories,
  notices,
  occasions,
  regions,
}: PortalSources): Page[] {
  const all = regions.flatMap(({ kims }) => kims);
  const first: Shows = {
    ...{ surround, older: [], isBrief: true },
    notices: notices.slice(0, NETWORK.notices),
    stories: stories.slice(0, NETWORK.posts),
    occasions: occasions.slice(0, OCCASIONS),
    kims: all.length > NETWORK_KIMS ? [] : all,
  };
  return [
    page('searchIndex', paths.searchIndex(), 'machine', first, view),
    ...regions.flatMap(({ code, posts, notices: local, kims }) => {
      const { newest, pages } = numbered(posts, PART);
      const older = pages.map((_, index) => paths.regionSearchIndex(code, index + 1)).reverse();
      const head: Shows = { ...nothing, surround, stories: newest, notices: local, kims, older };
      return [
        page('searchIndex', paths.regionSearchIndex(code), 'machine', head, view),
        ...pages.map((part, index) =>
          page(
            'searchIndex',
            paths.regionSearchIndex(code, index + 1),
            'machine',
            { ...nothing, surround, stories: part },
            view,
          ),
        ),
      ];
    }),
  ];
}

const nothing = { notices: [], occasions: [], kims: [], older: [], isBrief: false };

/** By beginning, so that an event that is over stays where it is. */
const latestFirst = (a: Occasion, b: Occasion): number =>
  b.at - a.at || (a.item.slug < b.item.slug ? -1 : 1);

function view(shows: Shows): SearchIndexView {
  const { surround, stories, notices, occasions, kims, older, isBrief } = shows;
  const entries = [
    ...kims.map((kim) => kimEntry(kim, surround)),
    ...notices.map((notice) => noticeEntry(notice, surround)),
    ...stories.map((story) => storyEntry(story, surround)),
    ...occasions.map((occasion) => occasionEntry(occasion, surround)),
  ];
  return { entries: isBrief ? entries.map((entry) => ({ ...entry, words: '' })) : entries, older };
}
