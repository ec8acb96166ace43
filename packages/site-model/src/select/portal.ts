import type { KimContent, KimEntry } from '@simpul/contract';
import { activityAt, lineageOf, siteStateOf, startOfDay, type Activity } from '@simpul/domain';
import { forPortal, PORTAL_TEXTS } from '../for-portal.ts';
import type { PortalInput } from '../site.ts';
import { mergeNewest } from './merge-newest.ts';
import { indexOf } from './network-index.ts';
import { emergenciesIn, noticesShown, type Notice } from './notices.ts';
import { ownOccasionsOf, sharedOccasionsOf, splitAt, type Occasion } from './occasions.ts';
import { oncePer } from './once-per.ts';
import { SiteRefusal } from './refusal.ts';
import { storiesOf, type GalleryStory, type PostStory, type Stories } from './stories.ts';
import { portalSurround, type Surround } from './surroundings.ts';

/** An active KIM with what it published; nothing of it while its content is not there yet. */
export interface Member {
  entry: KimEntry;
  stories: Stories | null;
  /** When its first and its latest own item appeared, whatever the kind; null before there is one. */
  first: string | null;
  latest: string | null;
  activity: Activity;
}

/** All that the pages of the portal choose from. */
export interface Portal {
  surround: Surround;
  /** The beginning of the day, in milliseconds. */
  today: number;
  /** Active KIM in order of name. */
  members: readonly Member[];
  /** Posts of all KIM whose sites can be read, newest first. */
  posts: readonly PostStory[];
  /** Those of them whose full text is at hand. */
  recent: readonly PostStory[];
  galleries: readonly GalleryStory[];
  notices: readonly Notice[];
  emergencies: readonly Notice[];
  upcoming: readonly Occasion[];
  past: readonly Occasion[];
}

/** Chooses what the portal shows at `input.now`. */
export function portalOf(input: PortalInput): Portal {
  const { network, now } = input;
  const { kims } = indexOf(network);
  const { timeZone, fadingDays: fading, silentDays: silent } = network.setting;
  const rule = { fading, silent, zone: timeZone };
  const today = startOfDay(now, timeZone);
  const surround = portalSurround(input);
  const contents = new Map<string, KimContent>();
  for (const content of input.kims) {
    if (!kims.has(content.slug)) {
      throw new SiteRefusal(`Portal: KIM ${content.slug} is not in the network's list of KIM.`);
    }
    contents.set(content.slug, forPortal(content));
  }
  const readable: Member[] = [];
  const occasions: Occasion[] = sharedOccasionsOf(network).map(({ occasion }) => occasion);
  for (const entry of kims.values()) {
    const state = siteStateOf(entry.status);
    if (state !== 'full' && state !== 'archive') continue;
    const content = contents.get(entry.slug);
    const stories = content ? storiesOf(content, entry) : null;
    const span = content ? spanOf(content) : { first: null, latest: null };
    const activity = activityAt(span.latest, now, rule);
    readable.push({ entry, stories, ...span, activity });
    if (content && stories && state === 'full') {
      occasions.push(...ownOccasionsOf(content, stories.kim, timeZone));
    }
  }
  const notices = noticesShown(network, now);
  const all = readable.flatMap(({ stories }) => stories ?? []);
  return {
    surround,
    today,
    members: readable
      .filter(({ entry }) => siteStateOf(entry.status) === 'full')
      .sort((a, b) => byName(a.entry, b.entry)),
    ...mergeNewest(surround, all, PORTAL_TEXTS),
    notices,
    emergencies: emergenciesIn(notices),
    ...splitAt(occasions, now),
  };
}

const spans = new WeakMap<KimContent, Pick<Member, 'first' | 'latest'>>();

/** From the first to the latest own item of a KIM. */
function spanOf(content: KimContent): Pick<Member, 'first' | 'latest'> {
  const before = spans.get(content);
  if (before) return before;
  const removed = new Set(content.removed.map(({ id }) => id));
  const sorted = [...content.posts, ...content.galleries, ...content.events]
    .filter(({ id }) => !removed.has(id))
    .map(({ publishedAt }) => publishedAt)
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const span = { first: sorted[0] ?? null, latest: sorted.at(-1) ?? null };
  spans.set(content, span);
  return span;
}

const byName = (a: KimEntry, b: KimEntry): number =>
  a.name === b.name ? (a.slug < b.slug ? -1 : 1) : a.name < b.name ? -1 : 1;

/** The newest posts of every region that has any: `most` for each, in its whole subtree. */
export function newestByRegion(
  posts: readonly PostStory[],
  most: number,
): Map<string, PostStory[]> {
  const lists = new Map<string, PostStory[]>();
  for (const post of posts) {
    for (const code of lineageOf(post.kim.region)) {
      const list = lists.get(code);
      if (!list) lists.set(code, [post]);
      else if (list.length < most) list.push(post);
    }
  }
  return lists;
}

/** All posts of each regency that has any, in the order given; the same lists as long as `posts` is. */
export const byRegency = oncePer(
  (posts: readonly PostStory[]): ReadonlyMap<string, readonly PostStory[]> =>
    Map.groupBy(posts, ({ kim }) => lineageOf(kim.region)[1] ?? kim.region),
);
