import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { serveStatus } from './status-server.ts';
import type { Status } from './status.ts';

const site = (name: string, error: string | null): Status['sites'][0] => ({
  site: name,
  revision: 1,
  release: '00000001',
  pages: 1,
  bytes: 1,
  error,
  heldSince: null,
  due: false,
});

it('an alarm learns by name which sites failed', async () => {
  const told: Status = {
    ...{ at: '', host: '', pid: 1, running: true, theme: '', revision: 1 },
    crew: { processes: 1, threads: 1 },
    cms: { lastAnswer: null, problem: null },
    ...{ backlog: 0, oldestWaiting: null, lacking: 0, receipts: 0, freeBytes: null },
    ...{ lastSweep: null, nextChange: null, problems: [] },
    sites: [site('anjir', null), site('selat', 'its feed is torn')],
  };
  const server = await serveStatus(0, () => told);
  const { port } = server.address() as AddressInfo;
  const metrics = await new Promise<string>((done) =>
    get({ port, host: '127.0.0.1', path: '/metrics' }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => done(text));
    }),
  );
  server.close();
  expect(metrics).toMatch(/^simpul_sites_failed 1$/m);
  expect(metrics.match(/^simpul_site_failed.*$/gm)).toEqual(['simpul_site_failed{site="selat"} 1']);
});
