import { paths } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import type { Notice } from '../select/notices.ts';
import { numbered } from '../select/numbered.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Story } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { SearchIndexView } from '../views/index.ts';
import { noticeEntry, occasionEntry, storyEntry } from './search-entry.ts';

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
  older: string[];
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
    older: parts.map(({ path }) => path).reverse(),
  };
  return [
    page('searchIndex', paths.searchIndex(), 'machine', first, view),
    ...parts.map(({ path, part }) =>
      page('searchIndex', path, 'machine', { ...nothing, surround, stories: part }, view),
    ),
  ];
}

const nothing = { notices: [], occasions: [], older: [] };

/** By beginning, so that an event that is over stays where it is. */
const latestFirst = (a: Occasion, b: Occasion): number =>
  b.at - a.at || (a.item.slug < b.item.slug ? -1 : 1);

const view = ({ surround, stories, notices, occasions, older }: Shows): SearchIndexView => ({
  entries: [
    ...notices.map((notice) => noticeEntry(notice, surround)),
    ...stories.map((story) => storyEntry(story, surround)),
    ...occasions.map((occasion) => occasionEntry(occasion, surround)),
  ],
  older,
});
