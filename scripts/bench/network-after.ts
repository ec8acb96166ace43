import { NetworkSchema, type Network } from '@simpul/contract';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The made network as it goes on after what a desk that was kept has seen: a CMS never goes back. */
export function networkAfter(made: Network, contentFolder: string): Network {
  const file = join(contentFolder, 'network.json');
  if (!existsSync(file)) return made;
  const { revision, announcements } = NetworkSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const isMade = new Set(made.announcements.map(({ id }) => id));
  const removed = announcements.flatMap(({ id }) =>
    isMade.has(id)
      ? []
      : [{ type: 'announcement' as const, id, revision, reason: 'withdrawn' as const }],
  );
  return { ...made, revision: revision + 1, removed };
}
