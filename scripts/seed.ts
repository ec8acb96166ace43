import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromSeeding, ToSeeding } from './sample/seeding/messages.ts';
import type { SeedOptions, SeedResult } from './sample/seeding/seed-network.ts';

export type { SeedOptions, SeedResult } from './sample/seeding/seed-network.ts';

const program = fileURLToPath(new URL('./sample/seeding/main.ts', import.meta.url));

/**
 * Writes the sample network, or with `kims: 0` only the regions and the province's account; what is there
 * already is never touched. Runs in a process of its own, because Strapi takes over the signals and the
 * environment of its process and leaves hundreds of megabytes behind. Throws with what the CMS said last.
 */
export function seed({ log, ...options }: SeedOptions): Promise<SeedResult> {
  const child = fork(program, [], { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  }
  return new Promise((resolve, reject) => {
    child.on('message', (message: FromSeeding) => {
      if ('line' in message) log(message.line);
      else if ('result' in message) resolve(message.result);
      else
        reject(new Error(`The sample network could not be written: ${message.problem}\n${said}`));
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`The seeding stopped before its end.\n${said}`)));
    child.send(options satisfies ToSeeding);
  });
}
