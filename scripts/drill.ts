import { Command, InvalidArgumentError } from 'commander';
import { conclude, type Outcome } from './drill/outcome.ts';
import { drillCms } from './drill/cms.ts';
import { drillDisk } from './drill/disk.ts';
import { drillKill } from './drill/kill.ts';
import { drillScale } from './drill/scale.ts';
import { drillSlow } from './drill/slow.ts';
import { drillStorm } from './drill/storm.ts';
import { drillTime } from './drill/time.ts';
import { useTemporaryFolder } from './run/temporary-folder.ts';

useTemporaryFolder();

const program = new Command('drill').description(
  'Break something on purpose and see that no reader notices. Usage: npm run drill -- <what> [--times <number>]',
);
add('kill', 'kill -9 in the middle of a publication, at each step and at random', 100, drillKill);
add(
  'cms',
  'the CMS stopped, slow, answering nonsense, half, nothing, or an older state',
  1,
  drillCms,
);
add(
  'disk',
  'the disk full, without inodes, read-only (mounts a small disk: as root)',
  1,
  drillDisk,
);
add('time', 'every border in three time zones, clocks that leap, a publisher asleep', 3, drillTime);
add('slow', 'one site whose data cannot be rendered, hangs or eats all memory', 1, drillSlow);
add('storm', 'the lines, pages, sessions and devices of members who write', 200, drillStorm);
program
  .command('scale')
  .description('four processes on one PostgreSQL, killed and started again during broadcasts')
  .option('--times <number>', 'how many broadcasts', wholeNumber, 10)
  .option('--sites <number>', 'to how many sites', wholeNumber, 1000)
  .option(
    '--store',
    'the web server reads a bucket of a real S3 server instead of the folder',
    false,
  )
  .action(async ({ times, sites, store }: { times: number; sites: number; store: boolean }) =>
    conclude(
      store ? 'scale on a store' : 'scale',
      await drillScale(times, sites, store ? 'store' : 'folder'),
    ),
  );
await program.parseAsync();

/** A drill ends with one line of JSON and exit code 1 when anything failed. */
function add(
  name: string,
  description: string,
  times: number,
  run: (times: number, seed?: number) => Promise<Outcome>,
): void {
  program
    .command(name)
    .description(description)
    .option('--times <number>', 'how often', wholeNumber, times)
    .option('--seed <number>', 'what a run by chance told, to have it again', wholeNumber)
    .action(async ({ times, seed }: { times: number; seed?: number }) =>
      conclude(name, await run(times, seed)),
    );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
}
