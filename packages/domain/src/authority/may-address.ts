import { isNobody, type Addressee, type Audience } from '../audience.ts';
import { isWithin } from '../region.ts';
import type { Actor } from './actor.ts';

/** Why an officer may not address an audience; what to do instead stands in `docs/policy`. */
export const addressRefusals = [
  'signed-out',
  'role',
  'audience-empty',
  'everyone',
  'kinds',
  'outside-region',
] as const;
export type AddressRefusal = (typeof addressRefusals)[number];

export type AddressDecision =
  | { allowed: true }
  /** `named`: the region codes and KIM slugs that stand in the way, sorted. */
  | { allowed: false; reason: AddressRefusal; named: readonly string[] };

/**
 * May this actor address this audience? `kimsNamed` are the KIM behind `audience.kims`; one that is
 * named but not among them counts as outside. A regency officer stays within the own regency: no
 * "everyone", and no kind, because a kind names KIM of the whole province (name them one by one).
 */
export function mayAddress(
  actor: Actor,
  audience: Audience,
  kimsNamed: readonly Addressee[],
): AddressDecision {
  const refuse = (reason: AddressRefusal, named: readonly string[] = []): AddressDecision => ({
    allowed: false,
    reason,
    named,
  });
  if (actor.kind === 'public') return refuse('signed-out');
  if (actor.kind === 'publisher') return refuse('role');
  if (actor.disabled) return refuse('signed-out');
  if (actor.kind !== 'officer' || actor.role === 'reviewer') return refuse('role');
  if (isNobody(audience)) return refuse('audience-empty');

  if (actor.role !== 'province') {
    if (audience.everyone) return refuse('everyone');
    if (audience.kinds.length > 0) return refuse('kinds', [...audience.kinds].sort());
  }
  const within = (region: string) => isWithin(region, actor.region);
  const reachable = new Set(
    kimsNamed.filter(({ region }) => within(region)).map(({ slug }) => slug),
  );
  const outside = [
    ...audience.regions.filter((region) => !within(region)),
    ...audience.kims.filter((slug) => !reachable.has(slug)),
  ];
  return outside.length > 0 ? refuse('outside-region', outside.sort()) : { allowed: true };
}
