import type { Category } from '@simpul/domain';
import type { SceneName } from '../scenes/index.ts';
import type { Place } from './place.ts';
import type { Chance } from './random.ts';

interface Told {
  title: string;
  summary: string;
  body: string;
  source: string;
}

/** Something that happens in many villages, told differently in each. */
export interface Theme {
  category: Category;
  scene: SceneName;
  tell(place: Place, chance: Chance): Told;
}

type Part<Facts> = (place: Place, facts: Facts) => string;

interface Parts<Facts> {
  category: Category;
  scene: SceneName;
  /** What happened here, chosen once so that title, summary and body agree. */
  facts(chance: Chance): Facts;
  titles: readonly Part<Facts>[];
  summary: Part<Facts>;
  /** Names the place, so that no two KIM begin alike. */
  openings: readonly Part<Facts>[];
  middles: readonly Part<Facts>[];
  lists: readonly Part<Facts>[];
  /** What people say or notice. */
  voices: readonly Part<Facts>[];
  closings: readonly Part<Facts>[];
  sources: readonly Part<Facts>[];
}

/** Makes a theme that composes its text from one part of each group. */
export function theme<Facts>(parts: Parts<Facts>): Theme {
  return {
    category: parts.category,
    scene: parts.scene,
    tell(place, chance) {
      const facts = parts.facts(chance);
      const say = (group: readonly Part<Facts>[]): string => chance.one(group)(place, facts);
      return {
        title: say(parts.titles),
        summary: parts.summary(place, facts),
        body: [parts.openings, parts.middles, parts.voices, parts.lists, parts.closings]
          .map(say)
          .join('\n\n'),
        source: say(parts.sources),
      };
    },
  };
}
