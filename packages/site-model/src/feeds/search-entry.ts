import { categoryLabels, kimKindLabels, originOf, paths, plainDate } from '@simpul/domain';
import { clip } from '@simpul/markup';
import { keywordsOf, type SearchEntry } from '@simpul/search';
import { hrefFrom } from '../parts/item-card.ts';
import { untilOf } from '../parts/notice-card.ts';
import { excerptOf } from '../parts/text.ts';
import type { KimFact } from '../select/kim-rows.ts';
import type { Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import { onceForAll, type Common } from '../select/once-for-all.ts';
import type { Story } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import { eventTime } from '../words/event-time.ts';

/** What a result says of an item at most. */
const TEXT = 120;

interface Written {
  title: string;
  summary: string | null;
  body: string;
}

/** Addresses in a Markdown text say nothing to who searches. */
const ADDRESS = /\]\([^)]*\)|https?:\S+/g;

const known = new WeakMap<Written, string>();
let looked = 0;

/** How often keywords were looked for in a text. */
export const keywordsLooked = (): number => looked;

/** The keywords of an item, if they were asked for before. */
export const knownKeywords = (item: Written): string | null => known.get(item) ?? null;

/** Takes over what were once the keywords of an equal item. */
export const rememberKeywords = (item: Written, words: string): void => void known.set(item, words);

function keywords(item: Written): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  looked++;
  const words = keywordsOf(item.body.replace(ADDRESS, ' '), `${item.title} ${item.summary ?? ''}`);
  known.set(item, words);
  return words;
}

const entryOf = (
  item: Written,
  common: Common,
  where: { href: string; label: (string | null)[]; until?: number | null },
): SearchEntry => ({
  href: where.href,
  title: item.title,
  text: clip(excerptOf(item, common) ?? '', TEXT),
  label: where.label.filter((part) => part !== null).join(' · '),
  words: keywords(item),
  until: where.until ?? null,
});

/** A post or a gallery; from another site with the name of its KIM. */
export function storyEntry(story: Story, surround: Surround): SearchEntry {
  const { item, kim } = story;
  const path = story.type === 'post' ? paths.post(item.slug) : paths.gallery(item.slug);
  const kind = story.type === 'post' ? categoryLabels[story.item.category] : 'Galeri';
  const name = kim.slug === surround.slug ? null : kim.name;
  const day = plainDate(item.publishedAt, surround.setting.timeZone);
  return entryOf(item, surround, {
    href: hrefFrom(kim, path, surround),
    label: [kind, name, item.place, day],
  });
}

/** An announcement; found no longer than it is shown. */
export const noticeEntry = onceForAll((notice: Notice, common): SearchEntry => {
  const { item, issuer, since } = notice;
  const day = plainDate(since, common.setting.timeZone);
  return entryOf(item, common, {
    href: paths.announcement(item.slug),
    label: ['Pengumuman', issuer.shortName, day],
    until: untilOf(notice),
  });
});

const officialEntry = onceForAll(({ item }: Occasion, common): SearchEntry =>
  entryOf(item, common, {
    href: paths.event(item.slug),
    label: ['Agenda', item.place, eventTime(item, common.setting.timeZone)],
  }),
);

/** An event, own or official. */
export function occasionEntry(occasion: Occasion, surround: Surround): SearchEntry {
  const { item, kim } = occasion;
  if (kim === null) return officialEntry(occasion, surround);
  const path = paths.event(item.slug);
  const away = kim.slug !== surround.slug;
  return entryOf(item, surround, {
    href: away ? originOf(kim.slug, surround.address) + path : path,
    label: [
      'Agenda',
      away ? kim.name : null,
      item.place,
      eventTime(item, surround.setting.timeZone),
    ],
  });
}

/** A KIM, by its name, place and kind. */
export const kimEntry = (
  { slug, name, place, kind }: KimFact,
  { address }: Surround,
): SearchEntry => ({
  href: originOf(slug, address) + paths.home,
  title: name,
  text: place,
  label: `KIM · ${kimKindLabels[kind]}`,
  words: '',
  until: null,
});
