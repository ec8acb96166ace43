import { mkdtemp, mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from './serve.ts';
import { folderSites } from './sites/folder-sites.ts';

let root: string;
let server: Server;

async function put(path: string, body: string | Buffer): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), body);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'simpul-web-'));
  await put('tangkiling/releases/1/index.html', '<p>beranda 1</p>');
  await put('tangkiling/releases/1/404.html', '<p>tidak ada di sini</p>');
  await put('tangkiling/releases/1/rss.xml', '<rss/>');
  await put('tangkiling/releases/1/sw.js', 'self');
  await put('tangkiling/releases/1/berita/x.html', '<p>berita x</p>');
  await put('tangkiling/releases/1/berita/x.html.br', brotliCompressSync('<p>berita x</p>'));
  await put('tangkiling/releases/2/index.html', '<p>beranda 2</p>');
  await symlink('releases/1', join(root, 'tangkiling/current'));
  await put('portal/current/index.html', '<p>portal</p>');
  await put('_shared/_astro/a.B1.css', 'p{}');
  await put('_shared/media/abc-480.webp', 'webp');
  await put('secret.html', 'never served');
  server = createWeb({ sites: folderSites(root), domain: 'localhost', scheme: 'https' });
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
  body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    request(
      { port, path, method, headers: { Host: 'tangkiling.localhost', ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    )
      .on('error', fail)
      .end();
  });
}

describe('the embedded web server', () => {
  it('serves the home page of the KIM that the host names', async () => {
    expect((await get('/')).body.toString()).toContain('beranda');
    expect((await get('/', { Host: 'localhost:8080' })).body.toString()).toContain('portal');
  });

  it('answers an unknown or malformed host with one fixed page that never repeats the host', async () => {
    const answers = await Promise.all(
      ['evil.example', 'nosuchkim.localhost', '-x.localhost', 'admin.localhost'].map((Host) =>
        get('/', { Host }),
      ),
    );
    for (const { status, body } of answers) {
      expect(status).toBe(404);
      expect(body.equals(answers[0]!.body)).toBe(true);
    }
    expect(answers[0]!.body.toString()).not.toContain('evil');
  });

  it('answers a missing page with the site’s own 404 page', async () => {
    const { status, body } = await get('/berita/tidak-ada');
    expect(status).toBe(404);
    expect(body.toString()).toContain('tidak ada di sini');
  });

  it('sends the precompressed twin only to those who accept it', async () => {
    const packed = await get('/berita/x', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(brotliDecompressSync(packed.body).toString()).toBe('<p>berita x</p>');
    const plain = await get('/berita/x');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe('<p>berita x</p>');
    const refused = await get('/berita/x', { 'Accept-Encoding': 'br;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  it('answers a conditional request with 304', async () => {
    const { headers } = await get('/berita/x');
    const again = await get('/berita/x', { 'If-None-Match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('gives feeds their own type and lets other origins read them', async () => {
    const { headers } = await get('/rss.xml');
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('lets a service worker be asked for again each time, for its own host alone', async () => {
    const { headers } = await get('/sw.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['service-worker-allowed']).toBeUndefined();
    expect((await get('/sw.js', { Host: 'localhost' })).status).toBe(404);
  });

  it('serves shared assets as immutable on every host', async () => {
    for (const Host of ['localhost', 'tangkiling.localhost']) {
      const { status, headers } = await get('/_astro/a.B1.css', { Host });
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
    expect((await get('/media/abc-480.webp')).headers['content-type']).toBe('image/webp');
  });

  it('redirects the forms of an address that are not the proper one', async () => {
    const { status, headers } = await get('/berita/x/');
    expect([status, headers.location]).toEqual([301, '/berita/x']);
  });

  it('never leaves the folder of the site', async () => {
    for (const [path, status] of [
      ['/../secret.html', 400],
      ['/%2e%2e/secret', 400],
      ['/..%2fsecret', 400],
      ['/current/../x', 404],
    ] as const) {
      expect((await get(path)).status).toBe(status);
    }
  });

  it('is not held up by an address of slashes or a range of spaces', async () => {
    const before = process.cpuUsage().user;
    const asked = await Promise.all([
      get(`${'/'.repeat(15_000)}x`),
      get('/berita/x', { Range: `bytes=${' '.repeat(15_000)}x` }),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([404, 416]);
    expect(process.cpuUsage().user - before).toBeLessThan(200_000);
  });

  it('refuses every method but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await get('/', {}, method)).status).toBe(405);
    }
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('carries the same security headers on pages, feeds, assets, redirects and errors', async () => {
    const names = [
      'content-security-policy',
      'strict-transport-security',
      'x-content-type-options',
      'referrer-policy',
      'x-frame-options',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'permissions-policy',
    ];
    const answers = await Promise.all([
      get('/'),
      get('/rss.xml'),
      get('/_astro/a.B1.css'),
      get('/berita/x/'),
      get('/none'),
      get('/', { Host: 'evil.example' }),
      get('/', {}, 'POST'),
    ]);
    for (const { headers } of answers) {
      for (const name of names) expect(headers[name]).toBe(answers[0].headers[name]);
      expect(headers['cross-origin-resource-policy']).toBeDefined();
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('shows a swapped release at once', async () => {
    const before = await get('/');
    // As the publisher dates a page that changes twice within a second.
    const later = Date.now() / 1000 + 1;
    await utimes(join(root, 'tangkiling/releases/2/index.html'), later, later);
    await symlink('releases/2', join(root, 'tangkiling/next'));
    await rename(join(root, 'tangkiling/next'), join(root, 'tangkiling/current'));
    const after = await get('/', { 'If-None-Match': String(before.headers.etag) });
    expect(after.status).toBe(200);
    expect(after.body.toString()).toContain('beranda 2');
  });
});
