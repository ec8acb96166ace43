import { kimKindLabels, originOf, paths } from '@simpul/domain';
import type { KimFact } from '../select/kim-rows.ts';
import type { Surround } from '../select/surroundings.ts';
import type { KimRow } from '../views/portal.ts';

/** Words by which the page narrows its list: kind, topics, activity. */
export const ACTIVE_MARK = 'aktif';
export const NEW_MARK = 'baru';

export const kimRow = (kim: KimFact, { address }: Surround): KimRow => ({
  href: originOf(kim.slug, address) + paths.home,
  name: kim.name,
  accent: kim.accent,
  place: kim.place,
  kind: kimKindLabels[kim.kind],
  marks: [
    kim.kind,
    ...kim.topics,
    ...(kim.isActive ? [ACTIVE_MARK] : []),
    ...(kim.isNew ? [NEW_MARK] : []),
  ].join(' '),
});
