import { AuthoringErrorSchema, photoUpload } from '@simpul/contract';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import {
  createServer,
  request,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWeb } from '../serve.ts';
import { folderSites } from '../sites/folder-sites.ts';

interface Call {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

const nothingMore: RequestListener = (_, response) => response.end('{}');
let folder: string;
let cms: Server;
let calls: Call[];
/** What the CMS does with the next calls. */
let answerWith: RequestListener;
const webs: Partial<Record<'http' | 'https' | 'alone', Server>> = {};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<void> =>
  new Promise((done) => server.listen(0, '127.0.0.1', done));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-composer-'));
  for (const [file, body] of Object.entries({
    'app/index.html': '<p>Tulis</p>',
    'app/undangan.html': '<p>undangan</p>',
    'app/sw.js': 'self.x=1',
    'app/manifest.webmanifest': '{}',
    'app/app/Shell.B1.js': 'let a',
    'app/app/Shell.B1.js.br': brotliCompressSync('let a'),
    'www/_shared/media/abc-480.webp': 'webp',
    'www/_shared/_astro/site.B1.css': 'p{}',
    'www/tulis/current/index.html': 'never served',
  })) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), body);
  }
  cms = createServer((incoming, response) => {
    calls.push({ method: incoming.method!, url: incoming.url!, headers: incoming.headers });
    answerWith(incoming, response);
  });
  await listen(cms);
  const site = { sites: folderSites(join(folder, 'www')), domain: 'localhost' };
  const composer = { folder: join(folder, 'app'), cms: `http://127.0.0.1:${portOf(cms)}` };
  webs.http = createWeb({ ...site, scheme: 'http', composer });
  webs.https = createWeb({ ...site, scheme: 'https', composer });
  webs.alone = createWeb({
    ...site,
    scheme: 'http',
    composer: { ...composer, cms: 'http://127.0.0.1:1' },
  });
  for (const web of Object.values(webs)) await listen(web);
});

afterAll(async () => {
  for (const server of [cms, ...Object.values(webs)]) {
    server.close();
    server.closeAllConnections();
  }
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  calls = [];
  answerWith = nothingMore;
});

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  to?: keyof typeof webs;
}

const begin = (path: string, { method = 'GET', headers = {}, to = 'http' }: Sent): ClientRequest =>
  request({
    port: portOf(webs[to]!),
    path,
    method,
    headers: { Host: 'tulis.localhost', ...headers },
    agent: false,
  });

const answerTo = (asking: ClientRequest) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
    asking.on('error', fail);
    asking.on('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
  });

function send(path: string, sent: Sent = {}) {
  const length: Record<string, string> =
    sent.body === undefined ? {} : { 'Content-Length': String(sent.body.length) };
  const asking = begin(path, { ...sent, headers: { ...length, ...sent.headers } });
  const answer = answerTo(asking);
  asking.end(sent.body);
  return answer;
}

const errorOf = (body: Buffer) => AuthoringErrorSchema.parse(JSON.parse(body.toString())).error;

describe('the host of Tulis', () => {
  it('serves the app: pages and service worker always asked for again, hashed files never', async () => {
    for (const [path, cache] of [
      ['/', 'no-cache'],
      ['/undangan', 'no-cache'],
      ['/sw.js', 'no-cache'],
      ['/manifest.webmanifest', 'no-cache'],
      ['/app/Shell.B1.js', 'immutable'],
    ] as const) {
      const { status, headers } = await send(path);
      expect([status, headers['cache-control']], path).toEqual([
        200,
        expect.stringContaining(cache),
      ]);
    }
    const packed = await send('/app/Shell.B1.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(brotliDecompressSync(packed.body).toString()).toBe('let a');
  });

  it('shows the photos of published items under its own origin, and nothing else of the sites', async () => {
    expect((await send('/media/abc-480.webp')).status).toBe(200);
    for (const path of ['/_astro/site.B1.css', '/_shared/media/abc-480.webp', '/tidak-ada']) {
      expect((await send(path)).status, path).toBe(404);
    }
    expect((await send('/')).body.toString()).toBe('<p>Tulis</p>');
  });

  it('does not exist where no app was given', async () => {
    const web = createWeb({
      sites: folderSites(join(folder, 'www')),
      domain: 'localhost',
      scheme: 'http',
    });
    await listen(web);
    const asking = request({ port: portOf(web), path: '/', headers: { Host: 'tulis.localhost' } });
    const answer = answerTo(asking);
    asking.end();
    expect((await answer).status).toBe(404);
    web.close();
    web.closeAllConnections();
  });

  it('carries a policy on every answer that lets the app load its own files and nothing else', async () => {
    const answers = await Promise.all([
      send('/'),
      send('/tidak-ada'),
      send('/api/authoring/me'),
      send('/api/authoring/tidak-ada'),
      send('/', { method: 'PUT' }),
      send('/bagikan', { method: 'POST', body: 'x' }),
    ]);
    for (const { headers } of answers) {
      const policy = headers['content-security-policy']!;
      expect(policy).toContain("img-src 'self';");
      expect(policy).toContain("worker-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|blob:|data:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it('opens the app for a share that comes before its service worker stands', async () => {
    const { status, headers } = await send('/bagikan', { method: 'POST', body: 'judul=x' });
    expect([status, headers.location]).toEqual([303, '/']);
    expect(calls).toEqual([]);
  });
});

describe('a call of the authoring API', () => {
  it('reaches the CMS with its cookie and its body, and comes back with what it says', async () => {
    answerWith = (incoming, response) => {
      response.writeHead(409, {
        'Content-Type': 'application/json',
        'Set-Cookie': 'simpul-anggota=x; HttpOnly',
        'Retry-After': '7',
        'X-Powered-By': 'something',
      });
      incoming.pipe(response);
    };
    const { status, headers, body } = await send('/api/authoring/items', {
      method: 'POST',
      body: '{"a":1}',
      headers: {
        'Content-Type': 'application/json',
        Cookie: 'simpul-anggota=y',
        Origin: 'http://tulis.localhost',
        'Idempotency-Key': 'k',
        'Simpul-Authoring': '1',
      },
    });
    expect([status, body.toString()]).toEqual([409, '{"a":1}']);
    expect(headers['set-cookie']).toEqual(['simpul-anggota=x; HttpOnly']);
    expect(headers['retry-after']).toBe('7');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(calls[0]!.headers).toMatchObject({
      host: 'tulis.localhost',
      cookie: 'simpul-anggota=y',
      origin: 'http://tulis.localhost',
      'idempotency-key': 'k',
      'simpul-authoring': '1',
    });
  });

  it.each([
    ['GET', '/admin'],
    ['GET', '/api/publication/network'],
    ['GET', '/api/authoring'],
    ['GET', '/api/authoring/'],
    ['GET', '/api/authoring/tidak-ada'],
    ['GET', '/api/authoring/items/../../../admin'],
    ['GET', '/api/authoring/items/%2e%2e%2f%2e%2e%2fadmin'],
    ['GET', '/api/authoring/items/a/b/c'],
    ['GET', '/api/authoring//me'],
    ['GET', '/API/authoring/me'],
    ['GET', '//127.0.0.1/api/authoring/me'],
    ['GET', '/uploads/x.jpg'],
    ['GET', `/api/authoring/items?after=${'a'.repeat(2000)}`],
    ['PATCH', '/api/authoring/me'],
    ['OPTIONS', '/api/authoring/me'],
    ['DELETE', '/api/authoring/profile'],
  ])('of any other address or method never reaches it: %s %s', async (method, path) => {
    expect((await send(path, { method })).status).toBeGreaterThanOrEqual(400);
    expect(calls).toEqual([]);
  });

  it('says where it comes from only in our words', async () => {
    const forged = {
      'X-Forwarded-For': '203.0.113.9, 198.51.100.7',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Real-Ip': '203.0.113.9',
      Forwarded: 'for=203.0.113.9',
      'X-Client-Ip': '203.0.113.9',
    };
    await send('/api/authoring/me', { headers: forged });
    await send('/api/authoring/me', { headers: forged, to: 'https' });
    await send('/api/authoring/me', { headers: { 'X-Forwarded-For': 'x' }, to: 'https' });
    expect(calls.map(({ headers }) => headers['x-forwarded-for'])).toEqual([
      '127.0.0.1',
      '198.51.100.7',
      '127.0.0.1',
    ]);
    for (const { headers } of calls) {
      expect(headers['x-forwarded-host']).toBe('tulis.localhost');
      for (const name of ['x-real-ip', 'forwarded', 'x-client-ip']) {
        expect(headers[name]).toBeUndefined();
      }
    }
    expect(calls[0]!.headers['x-forwarded-proto']).toBe('http');
  });

  it('is told in a sentence that the CMS cannot be reached, and when to come again', async () => {
    const { status, headers, body } = await send('/api/authoring/items', {
      method: 'POST',
      body: Buffer.alloc(100_000),
      to: 'alone',
    });
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(errorOf(body).code).toBe('busy');
    expect(errorOf(body).message).toContain('aman di ponsel');
  });

  it('that is too large, or hides its length, is refused as the contract says', async () => {
    const large = await send('/api/authoring/items', {
      method: 'POST',
      body: Buffer.alloc(200_000),
    });
    expect([large.status, errorOf(large.body).code]).toEqual([413, 'too-large']);
    const length = { 'Content-Length': String(photoUpload.requestBytes + 1) };
    const photo = begin('/api/authoring/photos', { method: 'POST', headers: length });
    const answer = answerTo(photo);
    photo.flushHeaders();
    expect(errorOf((await answer).body).code).toBe('photo-too-large');
    photo.destroy();
    const chunked = begin('/api/authoring/items', { method: 'POST' });
    const refused = answerTo(chunked);
    chunked.write('{');
    chunked.end('}');
    expect(errorOf((await refused).body).code).toBe('not-json');
    expect(calls).toEqual([]);
  });

  it('flows through piece by piece, so that a large photo is never held here', async () => {
    let received = 0;
    answerWith = (incoming, response) => {
      incoming.on('data', (chunk: Buffer) => (received += chunk.length));
      incoming.on('end', () => response.end('{}'));
    };
    const half = Buffer.alloc(2_000_000);
    const length = { 'Content-Length': String(2 * half.length) };
    const asking = begin('/api/authoring/photos', { method: 'POST', headers: length });
    const answer = answerTo(asking);
    asking.write(half);
    await vi.waitFor(() => expect(received).toBe(half.length), 30_000);
    asking.end(half);
    expect((await answer).status).toBe(200);
    expect(received).toBe(2 * half.length);
  });

  it('is answered even when the CMS refuses before it has read the body', async () => {
    answerWith = (_, response) => response.writeHead(401).end('{"error":1}');
    const body = Buffer.alloc(5_000_000);
    const { status } = await send('/api/authoring/photos', { method: 'POST', body });
    expect(status).toBe(401);
  });

  it('breaks for the client when the CMS breaks in the midst of its answer', async () => {
    answerWith = (_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half', () => response.destroy());
    };
    await expect(send('/api/authoring/me')).rejects.toThrow();
  });

  it('ends at the CMS when the client goes', async () => {
    let ended = false;
    answerWith = (incoming) => void incoming.once('close', () => (ended = true));
    const asking = begin('/api/authoring/me', {});
    asking.on('error', () => {});
    asking.end();
    await vi.waitFor(() => expect(calls).toHaveLength(1), 30_000);
    asking.destroy();
    await vi.waitFor(() => expect(ended).toBe(true), 30_000);
  });

  it('that reads much is packed on the way back', async () => {
    const long = JSON.stringify({ items: 'kabar '.repeat(1000) });
    answerWith = (_, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': long.length,
      });
      response.end(long);
    };
    const packed = await send('/api/authoring/items', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(long);
    expect((await send('/api/authoring/items')).body.toString()).toBe(long);
  });
});
