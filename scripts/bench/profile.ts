import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tableOf } from '../run/table.ts';

const ProfileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Profile = z.output<typeof ProfileSchema>;

const IDLE = new Set(['(idle)', '(program)', '(root)']);
const MOST = 40;

/** Where the processor time of the profiles (`--cpu-prof`) in a folder went, as tables to print. */
export function profileSummary(folder: string): string {
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  let whole = 0;
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const profile = ProfileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    whole += addTo(profile, self, total);
  }
  const top = (sums: Map<string, number>) =>
    [...sums]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST)
      .map(([name, ms]) => [`${((100 * ms) / whole).toFixed(1)} %`, `${Math.round(ms)} ms`, name]);
  return [
    `${Math.round(whole)} ms of processor time.`,
    tableOf(['own', 'ms', 'function'], top(self)),
    tableOf(['with all it calls', 'ms', 'function'], top(total)),
  ].join('\n\n');
}

/** Adds the times of one profile, in milliseconds; answers with how long it was not idle. */
function addTo(
  { nodes, samples, timeDeltas }: Profile,
  self: Map<string, number>,
  total: Map<string, number>,
): number {
  const own = new Map<number, number>();
  samples.forEach((id, at) => own.set(id, (own.get(id) ?? 0) + timeDeltas[at]! / 1000));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const children = new Set(nodes.flatMap(({ children = [] }) => children));
  let whole = 0;
  const add = (sums: Map<string, number>, name: string, ms: number) =>
    sums.set(name, (sums.get(name) ?? 0) + ms);
  // A function that calls itself is counted once on each path.
  const walk = (id: number, path: ReadonlySet<string>): number => {
    const { callFrame, children = [] } = byId.get(id)!;
    const name = nameOf(callFrame);
    const mine = IDLE.has(callFrame.functionName) ? 0 : (own.get(id) ?? 0);
    const inside = new Set(path).add(name);
    const below = children.reduce((sum, child) => sum + walk(child, inside), 0);
    whole += mine;
    if (mine > 0) add(self, name, mine);
    if (!path.has(name)) add(total, name, mine + below);
    return mine + below;
  };
  for (const { id } of nodes) if (!children.has(id)) walk(id, new Set());
  return whole;
}

function nameOf({ functionName, url, lineNumber }: Profile['nodes'][0]['callFrame']): string {
  const file = url.split('/').slice(-3).join('/');
  return `${functionName || '(anonymous)'}${file && ` ${file}:${lineNumber + 1}`}`;
}
