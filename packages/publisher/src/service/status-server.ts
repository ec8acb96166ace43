import { createServer, type Server } from 'node:http';
import type { Status } from './status.ts';

const HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Tells of the publisher on loopback: `/status.json`, and `/metrics` in the text format of Prometheus. It
 * answers from memory, also when the disk is full. Rejects when the port is taken.
 */
export function serveStatus(port: number, status: () => Status): Promise<Server> {
  const server = createServer((request, response) => {
    // A page in somebody's browser must not read it through a name that points here.
    const isOurs = HOSTS.test(request.headers.host ?? '') && request.method === 'GET';
    if (isOurs && request.url === '/status.json') {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(status()));
    } else if (isOurs && request.url === '/metrics') {
      response.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8');
      response.end(metricsOf(status()));
    } else response.writeHead(404).end();
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

/** The figures worth an alarm; what cannot be known at the moment is left out. */
function metricsOf(status: Status): string {
  const seconds = (instant: string | null) => instant && Date.parse(instant) / 1000;
  const figures: [name: string, help: string, value: number | string | null][] = [
    ['crew_processes', 'Processes that render.', status.crew.processes],
    ['crew_threads', 'Threads that render.', status.crew.threads],
    ['backlog', 'Sites, contents and pictures with something still to do.', status.backlog],
    [
      'oldest_waiting_timestamp_seconds',
      'Since when the change waits that waits longest.',
      seconds(status.oldestWaiting),
    ],
    ['receipts_waiting', 'Receipts still to be written or sent.', status.receipts],
    ['lacking_files', 'Pictures and documents still to be fetched.', status.lacking],
    ['disk_free_bytes', 'Bytes left on the disk of the sites.', status.freeBytes],
    ['revision', 'Newest revision of the content at hand.', status.revision],
    [
      'last_sweep_timestamp_seconds',
      'When every site was last looked at.',
      seconds(status.lastSweep),
    ],
    ['cms_answer_timestamp_seconds', 'When the CMS last answered.', seconds(status.cms.lastAnswer)],
    ['sites', 'Sites there are.', status.sites.length],
    [
      'sites_failed',
      'Sites that could not be published.',
      count(status, ({ error }) => error !== null),
    ],
    [
      'sites_held',
      'Sites held at an earlier release.',
      count(status, ({ heldSince }) => heldSince !== null),
    ],
    ['problems', 'Sentences that somebody should read.', status.problems.length],
  ];
  return figures
    .filter(([, , value]) => value !== null && value !== '')
    .map(
      ([name, help, value]) =>
        `# HELP simpul_${name} ${help}\n# TYPE simpul_${name} gauge\nsimpul_${name} ${value}\n`,
    )
    .concat(failedSites(status))
    .join('');
}

/** Which sites failed, by name: an alarm should say whom to look at. Slugs need no escaping. */
function failedSites({ sites }: Status): string[] {
  const failed = sites.filter(({ error }) => error !== null);
  if (failed.length === 0) return [];
  return [
    '# HELP simpul_site_failed Sites that could not be published, by name.\n# TYPE simpul_site_failed gauge\n',
    ...failed.map(({ site }) => `simpul_site_failed{site="${site}"} 1\n`),
  ];
}

const count = ({ sites }: Status, isMeant: (site: Status['sites'][0]) => boolean): number =>
  sites.filter(isMeant).length;
