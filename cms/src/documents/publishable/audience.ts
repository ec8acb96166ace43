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

/** The kinds of an audience are a list of known kinds: the panel offers no others, an API might. */
export const kindsAreKnown: PublishableRule<{ audience: AudienceRow | null }> = ({ audience }) => {
  const kinds: unknown = audience?.kinds ?? [];
  const known: readonly unknown[] = kimKinds;
  const fine = Array.isArray(kinds) && kinds.every((kind) => known.includes(kind));
  return fine ? null : { reason: 'audience-kinds-unknown', field: 'audience' };
};

export const audienceNamesSomebody: PublishableRule<{ audience: AudienceRow | null }> = ({
  audience,
}) => (namesNobody(audience) ? { reason: 'audience-empty', field: 'audience' } : null);
