import { indonesian } from '@simpul/domain';
import { readStatus, type SiteStatus, type Status } from '@simpul/publisher';
import type { Context } from '../run/simpul-processes.ts';
import { tableOf } from '../run/table.ts';

/** Prints what the publisher last said of itself; the exit code is 1 when somebody should look. */
export function showStatus({ environment }: Context): void {
  const status = readStatus(environment);
  if (status === null) {
    process.stdout.write('The publisher has not run here yet. Start everything with: npm start\n');
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${headOf(status)}\n\n${tableOf(HEADS, status.sites.map(rowOf))}\n`);
  for (const problem of status.problems) process.stdout.write(`\n! ${problem}`);
  if (!status.running || status.problems.length > 0) process.exitCode = 1;
}

const HEADS = ['site', 'revision', 'release', 'pages', 'size', 'state'];

const rowOf = ({
  site,
  revision,
  release,
  pages,
  bytes,
  error,
  heldSince,
  due,
}: SiteStatus): string[] => [
  site,
  revision === null ? '-' : String(revision),
  release ?? '-',
  indonesian(pages),
  `${indonesian(Math.ceil(bytes / 1024))} KB`,
  error ?? (heldSince !== null ? 'held' : due ? 'due' : 'live'),
];

const freeOf = ({ freeBytes }: Status): string =>
  freeBytes === null ? 'an unknown space' : `${indonesian(Math.floor(freeBytes / 1e6))} MB`;

const headOf = (status: Status): string =>
  [
    status.running
      ? `The publisher runs (process ${status.pid}).`
      : 'The publisher does NOT run; the sites below stay served as they are.',
    `Revision ${status.revision ?? '-'}, theme ${status.theme}, ${status.backlog} due, ${status.lacking} files to fetch.`,
    `Processes that render: ${status.crew.processes}; their threads: ${status.crew.threads}.`,
    status.cms.problem === null
      ? `The CMS answered last at ${status.cms.lastAnswer ?? 'never'}.`
      : `The CMS: ${status.cms.problem}`,
    ...(status.oldestWaiting === null
      ? []
      : [`The oldest change waits since ${status.oldestWaiting}.`]),
    `${status.receipts} receipts to write; ${freeOf(status)} left on the disk.`,
    `Every site was last looked at ${status.lastSweep ?? 'never'}.`,
    `Something changes by itself next at ${status.nextChange ?? 'no known moment'}.`,
  ].join('\n');
