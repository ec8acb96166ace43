import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PREVIEWS, previewFile, previewPath, previewSecret } from '@simpul/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWeb } from './serve.ts';
import { folderSites } from './sites/folder-sites.ts';

const ENDS = Date.parse('2026-11-21T12:15:00.000Z');
const secret = previewSecret(ENDS, 'Kunci-pratinjau_'.repeat(3).slice(0, 43));
const file = previewFile(ENDS, createHash('sha256').update(secret).digest('hex'));
const path = previewPath(secret);

let root: string;
let server: Server;
let now = ENDS - 1;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'simpul-web-'));
  const put = async (name: string, text: string) => {
    await mkdir(join(root, name, '..'), { recursive: true });
    await writeFile(join(root, name), text);
  };
  for (const site of ['tangkiling', 'selat', 'portal']) {
    await put(`${site}/current/404.html`, '<p>tidak ada</p>');
  }
  await put(join(PREVIEWS, 'tangkiling', file), '<p>belum tayang</p>');
  server = createWeb({
    sites: folderSites(root),
    domain: 'localhost',
    scheme: 'https',
    now: () => now,
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function get(at: string, host = 'tangkiling.localhost', method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    request({ port, path: at, method, headers: { Host: host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const headers = { ...response.headers };
        delete headers.date;
        done({ status: response.statusCode!, headers, body: Buffer.concat(chunks).toString() });
      });
    })
      .on('error', fail)
      .end();
  });
}

it('a preview is opened by its whole address, and nobody keeps it or finds it', async () => {
  now = ENDS - 1;
  for (const at of [path, `${path}?utm_source=wa`]) {
    const { status, headers, body } = await get(at);
    expect([status, body]).toEqual([200, '<p>belum tayang</p>']);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow, noarchive',
      'x-frame-options': 'DENY',
    });
  }
  expect((await get(path, undefined, 'HEAD')).status).toBe(200);
});

it('a preview is over at its second, also when nobody clears it away', async () => {
  now = ENDS;
  expect(await get(path)).toEqual(await get('/berita/tidak-ada'));
  now = ENDS + 86_400_000;
  expect((await get(path)).status).toBe(404);
});

it('an address that was guessed, prolonged or taken to another site is as unknown as any other', async () => {
  now = ENDS - 1;
  const key = file.slice(11, -5);
  for (const at of [
    '/pratinjau',
    previewPath(previewSecret(ENDS, 'A'.repeat(43))),
    previewPath(previewSecret(ENDS + 1000, secret.slice(11))),
    previewPath(key),
    `/pratinjau/${file.slice(0, -5)}`,
    `/${PREVIEWS}/tangkiling/${file}`,
    `/${PREVIEWS}/tangkiling/${file.slice(0, -5)}`,
    `/${PREVIEWS}`,
    `${path}/`,
    `${path}.html`,
    `${path}x`,
  ]) {
    expect(await get(at), at).toEqual(await get('/berita/tidak-ada'));
  }
  for (const host of ['selat.localhost', 'localhost', 'jahat.example']) {
    expect(await get(path, host), host).toEqual(await get('/berita/tidak-ada', host));
  }
});
