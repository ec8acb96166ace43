import { isNobody, kimKinds } from '@simpul/domain';
import type { AudienceRow } from '../../publication/project/rows.ts';
import type { PublishableRule } from './rule.ts';

/** Does the audience, as it was typed, name nobody? A KIM without a site yet counts as somebody. */
export function namesNobody(audience: AudienceRow | null): boolean {
  if (audience === null) return true;
  return isNobody({
    everyone: audience.everyone ?? false,
    regions: audience.regions.map(({ code }) => code),
    kinds: audience.kinds ?? [],
    kims: audience.kims.map(({ slug }) => slug),
  });
}

/** Is this a list of known kinds, or nothing? The panel offers no others, an API might. */
export function areKinds(kinds: unknown): boolean {
  const known: readonly unknown[] = kimKinds;
  return kinds == null || (Array.isArray(kinds) && kinds.every((kind) => known.includes(kind)));
}

export const kindsAreKnown: PublishableRule<{ audience: AudienceRow | null }> = ({ audience }) =>
  areKinds(audience?.kinds) ? null : { reason: 'audience-kinds-unknown', field: 'audience' };

export const audienceNamesSomebody: PublishableRule<{ audience: AudienceRow | null }> = ({
  audience,
}) => (namesNobody(audience) ? { reason: 'audience-empty', field: 'audience' } : null);
