import { availableParallelism } from 'node:os';
import { measureExport } from '@simpul/cms/bench';
import { Command, InvalidArgumentError } from 'commander';
import { benchFull } from './bench/full.ts';
import { say } from './bench/desk.ts';
import { profileSummary } from './bench/profile.ts';
import { benchIdle } from './bench/idle.ts';
import { benchLatency } from './bench/latency.ts';
import { benchShare, type ShareOptions } from './bench/share.ts';
import { benchUrgent } from './bench/urgent.ts';
import { useTemporaryFolder } from './run/temporary-folder.ts';

useTemporaryFolder();

const CORES = Math.min(4, availableParallelism());

const program = new Command('bench').description('Measure Simpul. Usage: npm run bench -- <what>');
program
  .command('full')
  .description('every site published from nothing, against the floor of the same files')
  .option('--sites <number>', 'how many KIM', wholeNumber, 100)
  .option('--workers <number>', 'worker threads', wholeNumber, CORES)
  .option('--desk <folder>', 'keep the published network there for the next run')
  .option('--rounds <number>', 'rounds', wholeNumber, 3)
  .option('--peers', 'also with astro build, Hugo and Eleventy, in the same run', false)
  .action(async (options: Parameters<typeof benchFull>[0]) => print(await benchFull(options)));
program
  .command('urgent')
  .description('an emergency announcement for everyone, on a warm publisher')
  .option('--sites <number>', 'how many KIM', wholeNumber, 1000)
  .option('--workers <number>', 'worker threads', wholeNumber, CORES)
  .option('--desk <folder>', 'keep the published network there for the next run')
  .option('--rounds <number>', 'rounds', wholeNumber, 10)
  .option('--profile <folder>', 'leave profiles there and print where the time went')
  .action(async (options: Parameters<typeof benchUrgent>[0]) => {
    const figures = await benchUrgent(options);
    if (options.profile !== undefined) say(profileSummary(options.profile));
    print(figures);
  });
program
  .command('latency')
  .description('one post of one KIM, from save to served')
  .option('--sites <number>', 'how many KIM', wholeNumber, 100)
  .option('--workers <number>', 'worker threads', wholeNumber, CORES)
  .option('--desk <folder>', 'keep the published network there for the next run')
  .option('--rounds <number>', 'posts', wholeNumber, 40)
  .action(async (options: Parameters<typeof benchLatency>[0]) =>
    print(await benchLatency(options)),
  );
program
  .command('idle')
  .description('a publisher with nothing to do, over one sweep')
  .option('--sites <number>', 'how many KIM', wholeNumber, 1000)
  .option('--workers <number>', 'worker threads', wholeNumber, CORES)
  .option('--desk <folder>', 'keep the published network there for the next run')
  .action(async (options: Parameters<typeof benchIdle>[0]) => print(await benchIdle(options)));
program
  .command('share')
  .description('one process with several threads against several processes over PostgreSQL')
  .option('--sites <number>', 'how many KIM', wholeNumber, 100)
  .option('--processes <number>', 'how many processes, or threads', wholeNumber, CORES)
  .option('--rounds <number>', 'emergencies', wholeNumber, 5)
  .action(async (options: ShareOptions) => print(await benchShare(options)));
program
  .command('export')
  .description('the publication API over HTTP: all KIM with their posts, one KIM, the network')
  .option('--kims <number>', 'how many KIM', wholeNumber, 100)
  .option('--posts <number>', 'how many posts in all', wholeNumber, 5000)
  .action(async (options: { kims: number; posts: number }) =>
    print({ bench: 'export', ...(await measureExport(options.kims, options.posts)) }),
  );
await program.parseAsync();

/** The last line of every bench is its figures, for machines. */
function print(figures: object): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}
