import { zonedIso } from '@simpul/domain';
import { digest } from '../digest.ts';
import { cardImage, cardPathOf } from '../parts/card-image.ts';
import { siteFace } from '../parts/face.ts';
import { excerptOf } from '../parts/text.ts';
import { FewLatest } from '../select/few-latest.ts';
import { oncePer } from '../select/once-per.ts';
import type { Surround } from '../select/surroundings.ts';
import type { FeedImage, FeedItem, FeedView } from '../views/feeds.ts';
import {
  entryAuthor,
  entryCategories,
  entryUrl,
  faceOf,
  publishedAt,
  touchedAt,
  type FeedEntry,
} from './entry.ts';
import { entryHtml } from './entry-html.ts';

/** What a feed is made from. */
export interface FeedShows {
  surround: Surround;
  title: string;
  description: string;
  /** Path of the page it belongs to. */
  home: string;
  entries: readonly FeedEntry[];
  /** Bytes of each entry's sharing card, in the order of `entries`; null while it does not exist. */
  bytes: readonly (number | null)[];
}

/** The feed as published at `path`; the formats of one feed share all but their own address. */
export const feedView = (shows: FeedShows, path: string): FeedView => ({
  ...shared(shows),
  self: shows.surround.origin + path,
});

const shared = oncePer((shows: FeedShows): Omit<FeedView, 'self'> => {
  const { surround, entries } = shows;
  const { setting, origin } = surround;
  const touched = entries.map(touchedAt).sort((a, b) => Date.parse(b) - Date.parse(a));
  return {
    title: shows.title,
    description: shows.description,
    home: origin + shows.home,
    language: 'id',
    updated: touched[0] === undefined ? null : zonedIso(touched[0], setting.timeZone),
    author: surround.name,
    licence: setting.licence,
    image: cardImage(siteFace(surround), origin).url,
    items: entries.map((entry, index) => itemOf(entry, surround, shows.bytes[index] ?? null)),
  };
});

interface Known {
  /** Digest: equal settings come as new objects with every network. */
  setting: string;
  portal: string;
  bytes: number | null;
  item: FeedItem;
}
/** A broadcast stands in the feeds of a thousand sites: it is kept as long as the network that it came with. */
const notices = new WeakMap<FeedEntry, Known>();
/**
 * A story stands in the feeds of its KIM and of the regions around it, one after the other. The portal holds
 * those of all KIM for good: the words of each would take it two hundred megabytes at a thousand KIM.
 */
const stories = new FewLatest<FeedEntry, Known>(300);

/**
 * An entry is the same in every feed of the network, so it is put into words once; and being the same
 * object, it is printed once. `bytes`: size of its sharing card, null while there is none.
 */
function itemOf(entry: FeedEntry, surround: Surround, bytes: number | null): FeedItem {
  const { portal } = surround;
  const { timeZone } = surround.setting;
  const setting = digest(surround.setting);
  const known = entry.type === 'notice' ? notices : stories;
  const before = known.get(entry);
  const isSame = before?.setting === setting && before.portal === portal && before.bytes === bytes;
  if (isSame) return before.item;
  const url = entryUrl(entry, surround);
  const item: FeedItem = {
    id: url,
    url,
    title: entry.item.title,
    summary: excerptOf(entry.item, surround) ?? entry.item.title,
    html: entryHtml(entry, surround),
    published: zonedIso(publishedAt(entry), timeZone),
    modified: zonedIso(touchedAt(entry), timeZone),
    author: entryAuthor(entry),
    categories: entryCategories(entry),
    image: imageOf(entry, bytes, surround),
  };
  known.set(entry, { setting, portal, bytes, item });
  return item;
}

function imageOf(entry: FeedEntry, bytes: number | null, { portal }: Surround): FeedImage | null {
  if (bytes === null) return null;
  const { url, width, height, alt } = cardImage(faceOf(entry), portal);
  return { url, type: 'image/jpeg', bytes, width, height, alt };
}

/** The sizes of the sharing cards of entries, in order. */
export const cardSizes = (
  entries: readonly FeedEntry[],
  cardBytes: (path: string) => number | null,
): (number | null)[] => entries.map((entry) => cardBytes(cardPathOf(faceOf(entry))));
