import type { Region } from '@simpul/contract';
import {
  activities,
  categories,
  isWithin,
  kimKinds,
  type Activity,
  type Category,
  type KimKind,
} from '@simpul/domain';
import type { Member, Portal } from './portal.ts';

/** How many KIM of a group are active. */
export interface Share {
  of: number;
  active: number;
}

/** All that `/keaktifan` counts. No KIM is named, and no group is so small that it could be one. */
export interface ActivityFigures {
  /** The moment it was counted for, in milliseconds. */
  today: number;
  tally: Record<Activity, number>;
  regencies: (Share & { region: Region })[];
  /** The regencies with too few KIM to be shown alone, together; null without any. */
  few: (Share & { regencies: number }) | null;
  kinds: (Share & { kind: KimKind })[];
  /** News and galleries of each of the last twelve weeks, oldest first. */
  weeks: { begins: number; items: number }[];
  /** News of those weeks by topic, the most frequent first. */
  topics: { topic: Category; posts: number }[];
}

/** A group of fewer KIM is not shown alone: its figure would point at one of them. */
const SMALLEST = 3;
const WEEKS = 12;
const WEEK = 7 * 86_400_000;

const shareOf = (members: readonly Member[]): Share => ({
  of: members.length,
  active: members.filter(({ activity }) => activity === 'active').length,
});

/** Counts the network as it was when the day began. */
export function activityFigures(
  { members, posts, galleries, today }: Portal,
  regencies: readonly Region[],
): ActivityFigures {
  const begins = today - WEEKS * WEEK;
  const lately = <T extends { at: number }>(items: readonly T[]): T[] =>
    items.filter(({ at }) => at >= begins && at < today);
  const recentPosts = lately(posts);
  const weeks = Array.from({ length: WEEKS }, (_, week) => ({
    begins: begins + week * WEEK,
    items: 0,
  }));
  for (const { at } of [...recentPosts, ...lately(galleries)]) {
    weeks[Math.floor((at - begins) / WEEK)]!.items += 1;
  }
  const byRegency = regencies.map((region) => ({
    region,
    ...shareOf(members.filter(({ entry }) => isWithin(entry.region, region.code))),
  }));
  return {
    today,
    tally: Object.fromEntries(
      activities.map((each) => [each, members.filter(({ activity }) => activity === each).length]),
    ) as Record<Activity, number>,
    regencies: byRegency.filter(({ of }) => of >= SMALLEST),
    few: together(byRegency.filter(({ of }) => of > 0 && of < SMALLEST)),
    kinds: kimKinds
      .map((kind) => ({ kind, ...shareOf(members.filter(({ entry }) => entry.kind === kind)) }))
      .filter(({ of }) => of >= SMALLEST),
    weeks,
    topics: categories
      .map((topic) => ({
        topic,
        posts: recentPosts.filter(({ item }) => item.category === topic).length,
      }))
      .filter((each) => each.posts > 0)
      .sort((a, b) => b.posts - a.posts),
  };
}

const together = (few: readonly Share[]): ActivityFigures['few'] =>
  few.length === 0
    ? null
    : {
        regencies: few.length,
        of: few.reduce((sum, { of }) => sum + of, 0),
        active: few.reduce((sum, { active }) => sum + active, 0),
      };
