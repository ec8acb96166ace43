import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb, folderSites, StoreSites } from '../src/index.ts';
import { ByteCache } from '../src/sites/byte-cache.ts';
import { askRaw, type Answered } from '../src/testing/ask-raw.ts';
import { startNginx, type RunningNginx } from '../src/testing/index.ts';
import { putIntoStore, putNetwork } from './network.ts';
import { requests, type Row } from './requests.ts';

const network = putNetwork();
const DOMAIN = 'kim.example';
let cms: Server;
let web: Server;
let fromStore: Server;
let nginx: RunningNginx;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<void> =>
  new Promise((done) => server.listen(0, '127.0.0.1', done));

beforeAll(async () => {
  cms = createServer((incoming, response) => {
    const asked = { asked: incoming.url, from: incoming.headers['x-forwarded-for'] };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(asked));
  });
  await listen(cms);
  const { root, composer } = network;
  const settings = {
    domain: DOMAIN,
    scheme: 'https' as const,
    composer: { folder: composer, cms: `http://127.0.0.1:${portOf(cms)}` },
  };
  web = createWeb({ ...settings, sites: folderSites(root) });
  const cache = new ByteCache(join(network.folder, 'cache'), 1_000_000);
  fromStore = createWeb({ ...settings, sites: new StoreSites(await putIntoStore(root), cache) });
  await listen(web);
  await listen(fromStore);
  nginx = await startNginx({
    root,
    domain: DOMAIN,
    scheme: 'https',
    web: `127.0.0.1:${portOf(web)}`,
    composer,
    panel: { host: 'cms.kim.example', cms: `http://127.0.0.1:${portOf(cms)}` },
  });
});

afterAll(async () => {
  await nginx?.stop();
  for (const server of [web, fromStore, cms]) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(network.folder, { recursive: true });
});

describe('the embedded web server, from a folder and from a store, and nginx', () => {
  it.each(requests.map((row) => [row.name, row] as const))('answer alike: %s', async (_, row) => {
    const filled = await fill(row);
    const own = await askRaw(portOf(web), filled);
    expect(own).toMatchObject({ status: row.status });
    for (const [name, value] of Object.entries(row.has ?? {})) {
      expect(own.headers[name] ?? null, name).toBe(value);
    }
    if (row.says !== undefined) expect(own.body.toString()).toContain(row.says);
    expect(seen(await askRaw(nginx.port, filled))).toEqual(seen(own));
    expect(seen(await askRaw(portOf(fromStore), filled))).toEqual(seen(own));
  });
});

/** Puts the validators of the file into a row that speaks of them. */
async function fill(row: Row): Promise<Row> {
  const head = row.head ?? [];
  if (!head.some((line) => line.includes('{'))) return row;
  const { headers } = await askRaw(portOf(web), { target: row.target!, head: head.slice(0, 1) });
  const put = (line: string) =>
    line.replace('{etag}', headers['etag']!).replace('{date}', headers['last-modified']!);
  return { ...row, head: head.map(put) };
}

const seen = ({ status, headers, body }: Answered) => ({
  status,
  headers,
  body: body.toString('latin1'),
});
