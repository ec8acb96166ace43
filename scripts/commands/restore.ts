import { join } from 'node:path';
import { putBack } from '../backup/put-back.ts';
import { root } from '../setup/root.ts';

/** Puts a backup in place; the next start publishes it. */
export async function restore(file: string, { replace }: { replace: boolean }): Promise<void> {
  const place = { settings: join(root, '.env'), variables: process.env };
  const { description, kept, released } = await putBack(place, file, replace, Date.now());
  const { kims, officers, members, files } = description.counts;
  say(
    `In place: ${kims} KIM, ${officers} officers, ${members} members, ${files} files as of ${description.at}.`,
  );
  for (const what of kept) say(`What stood here is kept: ${what}`);
  if (released.length > 0) {
    say(
      `Held then at an earlier release, which is in no backup; what the CMS holds is published: ${released.join(', ')}`,
    );
  }
  say('Start it with: npm start');
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
