import type { Network, Region } from '@simpul/contract';
import { lineageOf, parentOf, reaches } from '@simpul/domain';
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

/** The announcements that reach at least one of these KIM, in the order given. */
export const noticesAmong = (notices: readonly Notice[], members: readonly Member[]): Notice[] =>
  notices.filter(({ item }) => members.some(({ entry }) => reaches(item.audience, entry)));
