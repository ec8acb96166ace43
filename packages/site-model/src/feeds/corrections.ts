import { paths, plainDate, zonedIso } from '@simpul/domain';
import { clip, escapeHtml } from '@simpul/markup';
import { page } from '../page.ts';
import { cardImage } from '../parts/card-image.ts';
import { correctionAnchor } from '../parts/corrections.ts';
import { siteFace } from '../parts/face.ts';
import type { Surround } from '../select/surroundings.ts';
import type { FeedItem, FeedView } from '../views/feeds.ts';
import { entryAuthor, entryCategories, entryUrl, type FeedEntry } from './entry.ts';
import { NETWORK_ITEMS } from './feed-pages.ts';

interface Shows {
  surround: Surround;
  /** Items with a correction, once for each of them, the latest first. */
  entries: readonly FeedEntry[];
  /** When each correction was made. */
  instants: readonly string[];
}

/**
 * `/ralat/rss.xml`: every correction as an item of its own, because readers of a feed do not show an item
 * again whose identity they know. The identity is the place of the correction on its item's page.
 */
export function correctionsPage(surround: Surround, items: readonly FeedEntry[]) {
  const latest = items
    .flatMap((entry) => instantsOf(entry).map((at) => ({ entry, at })))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, NETWORK_ITEMS);
  const shows = {
    surround,
    entries: latest.map(({ entry }) => entry),
    instants: latest.map(({ at }) => at),
  };
  return page('rss', paths.correctionsRss, 'machine', shows, view);
}

/** When an item was corrected; what was noted at one instant has one place, and so one identity. */
const instantsOf = ({ item }: FeedEntry): string[] => [
  ...new Map(item.corrections.map(({ at }) => [correctionAnchor(at), at])).values(),
];

const idOf = ({ entry }: { entry: FeedEntry }): string => entry.item.id;

function view({ surround, entries, instants }: Shows): FeedView {
  const { name, origin, setting } = surround;
  const zone = setting.timeZone;
  return {
    title: `Ralat · ${name}`,
    description: `Pembetulan berita dan pengumuman di ${name}, yang terbaru di atas.`,
    home: origin + paths.newsroom,
    self: origin + paths.correctionsRss,
    language: 'id',
    updated: instants[0] === undefined ? null : zonedIso(instants[0], zone),
    author: name,
    licence: setting.licence,
    image: cardImage(siteFace(surround), origin).url,
    items: entries.map((entry, at) => itemOf(entry, instants[at]!, surround)),
  };
}

function itemOf(entry: FeedEntry, at: string, surround: Surround): FeedItem {
  const { timeZone, licence } = surround.setting;
  const page = entryUrl(entry, surround);
  const url = `${page}#${correctionAnchor(at)}`;
  const text = entry.item.corrections.find((correction) => correction.at === at)!.text;
  const when = zonedIso(at, timeZone);
  return {
    id: url,
    url,
    title: `Ralat: ${entry.item.title}`,
    summary: clip(text, 280),
    html: [
      `<p><strong>Ralat, ${plainDate(at, timeZone)}:</strong> ${escapeHtml(text)}</p>`,
      `<p>Tentang: <a href="${page}">${escapeHtml(entry.item.title)}</a>, ${escapeHtml(entryAuthor(entry))}.</p>`,
      `<p>${escapeHtml(licence)}</p>`,
    ].join('\n'),
    published: when,
    modified: when,
    author: entryAuthor(entry),
    categories: ['Ralat', ...entryCategories(entry)],
    image: null,
  };
}
