import type { Network, Region } from '@simpul/contract';
import { isWithin, lineageOf, parentOf } from '@simpul/domain';
import { indexOf, regionsOf } from './network-index.ts';
import type { Notice } from './notices.ts';
import type { Member } from './portal.ts';

/** A region with KIM somewhere below it. */
export interface RegionNode {
  region: Region;
  /** Widest first, without itself. */
  above: readonly Region[];
  /** KIM in its subtree, in order of name. */
  members: readonly Member[];
  children: readonly RegionNode[];
}

/** Every region that has a KIM in its subtree, sorted by code: province, regencies, down to villages. */
export function regionNodes(network: Network, members: readonly Member[]): RegionNode[] {
  const { regions } = indexOf(network);
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    for (const code of lineageOf(member.entry.region)) {
      const group = groups.get(code);
      if (group) group.push(member);
      else groups.set(code, [member]);
    }
  }
  const nodes = new Map<string, RegionNode & { children: RegionNode[] }>();
  for (const code of [...groups.keys()].sort()) {
    const region = regions.get(code);
    if (!region) continue;
    const above = regionsOf(network, code).slice(0, -1);
    const node = { region, above, members: groups.get(code)!, children: [] };
    nodes.set(code, node);
    const parent = parentOf(code);
    if (parent !== null) nodes.get(parent)?.children.push(node);
  }
  return [...nodes.values()];
}

/**
 * The announcements that belong on a region's page, in the order given: those that name it, a part of it
 * or one of its KIM, and in a village those of its district. What is for everyone, for a kind of KIM or
 * for a wider region has one page of its own that all regions link to: a thousand region pages must not
 * change with each of them.
 */
export function noticesAbout(
  notices: readonly Notice[],
  { region, members }: RegionNode,
): Notice[] {
  if (region.level === 'province') return [...notices];
  const slugs = new Set(members.map(({ entry }) => entry.slug));
  const roof = region.level === 'village' ? parentOf(region.code)! : region.code;
  return notices.filter(
    ({ item: { audience } }) =>
      !audience.everyone &&
      (audience.regions.some((code) => code === roof || isWithin(code, region.code)) ||
        audience.kims.some((slug) => slugs.has(slug))),
  );
}
