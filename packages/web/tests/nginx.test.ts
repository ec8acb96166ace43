import { AuthoringErrorSchema } from '@simpul/contract';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCapabilities, printNginx } from '../src/index.ts';
import { askRaw } from '../src/testing/ask-raw.ts';
import { startNginx, type RunningNginx } from '../src/testing/index.ts';
import { putNetwork } from './network.ts';

const network = putNetwork();
const settings = {
  root: network.root,
  domain: 'kim.example',
  scheme: 'https' as const,
  composer: network.composer,
};
let cms: Server;
let nginx: RunningNginx;

beforeAll(async () => {
  cms = createServer((incoming, response) => {
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    response.end(JSON.stringify({ asked: incoming.url, headers: incoming.headers }));
  });
  await new Promise<void>((done) => cms.listen(0, '127.0.0.1', done));
  const { port } = cms.address() as AddressInfo;
  nginx = await startNginx({
    ...settings,
    // Nothing listens there: the web server of Simpul is down.
    web: '127.0.0.1:1',
    panel: { host: 'cms.kim.example', cms: `http://127.0.0.1:${port}` },
  });
});

afterAll(async () => {
  await nginx?.stop();
  cms.close();
  cms.closeAllConnections();
  rmSync(network.folder, { recursive: true });
});

const ask = (host: string, target: string, head: string[] = []) =>
  askRaw(nginx.port, { target, head: [`Host: ${host}`, ...head] });

describe('nginx', () => {
  it('serves every site while the web server of Simpul is down', async () => {
    expect((await ask('tangkiling.kim.example', '/')).status).toBe(200);
    expect((await ask('tulis.kim.example', '/')).status).toBe(200);
    const preview = await ask('tangkiling.kim.example', '/pratinjau/1795263300-x');
    expect(preview.status).toBe(503);
    expect(preview.body.toString()).toContain('Coba lagi sebentar lagi');
  });

  it('tells Tulis in the words of the contract that the CMS is away', async () => {
    const { status, headers, body } = await ask('tulis.kim.example', '/api/authoring/me');
    expect([status, headers['retry-after']]).toEqual([503, '15']);
    expect(AuthoringErrorSchema.parse(JSON.parse(body.toString())).error.code).toBe('busy');
    expect(headers['content-security-policy']).toContain("worker-src 'self'");
  });

  it('lets one address make so many calls at once and tells it when to come again', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask('tulis.kim.example', '/api/authoring/items')),
    );
    const late = answers.filter(({ status }) => status === 429);
    expect(late.length).toBeGreaterThan(0);
    for (const { headers, body } of late) {
      expect(headers['retry-after']).toBe('15');
      expect(AuthoringErrorSchema.parse(JSON.parse(body.toString())).error.code).toBe('too-often');
    }
    const pages = await Promise.all(
      Array.from({ length: 200 }, () => ask('tangkiling.kim.example', '/berita/x')),
    );
    expect(pages.every(({ status }) => status === 200)).toBe(true);
  });

  it('lets nobody try many addresses of previews', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => ask('tangkiling.kim.example', '/pratinjau/1795263300-x')),
    );
    const late = answers.find(({ status }) => status === 429);
    expect(late?.body.toString()).toContain('Tunggu sebentar');
    expect(late?.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('shows a swapped release at once', async () => {
    const site = join(network.root, 'tangkiling');
    mkdirSync(join(site, 'releases/00000002'));
    writeFileSync(join(site, 'releases/00000002/index.html'), '<p>beranda dua</p>');
    expect((await ask('tangkiling.kim.example', '/')).body.toString()).toContain('tangkiling');
    symlinkSync('releases/00000002', join(site, 'next'));
    renameSync(join(site, 'next'), join(site, 'current'));
    expect((await ask('tangkiling.kim.example', '/')).body.toString()).toContain('beranda dua');
    symlinkSync('releases/00000001', join(site, 'next'));
    renameSync(join(site, 'next'), join(site, 'current'));
  });

  it('opens the panel on its own host, without the two APIs, and says itself who asks', async () => {
    const panel = await ask('cms.kim.example', '/admin?x=1', ['X-Forwarded-For: 203.0.113.9']);
    const { asked, headers } = JSON.parse(panel.body.toString()) as {
      asked: string;
      headers: Record<string, string>;
    };
    expect(asked).toBe('/admin?x=1');
    expect(headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(panel.headers['x-frame-options']).toBe('SAMEORIGIN');
    for (const target of ['/api/publication/network', '/api/authoring/me', '/x/../api/posts']) {
      expect((await ask('cms.kim.example', target)).status).toBe(404);
    }
    const logins = await Promise.all(
      Array.from({ length: 60 }, () => ask('cms.kim.example', '/admin/login')),
    );
    expect(logins.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('a configuration', () => {
  const said = (version: string, more = '') =>
    `nginx version: nginx/${version}\nconfigure arguments: --prefix=/usr/share/nginx --modules-path=/usr/lib/nginx/modules --with-http_gzip_static_module ${more}`;
  const print = (version: string, exists = false) =>
    printNginx({
      ...settings,
      web: '127.0.0.1:8080',
      panel: null,
      listen: ['443', '[::]:443'],
      tls: { certificate: '/etc/ssl/kim.pem', key: '/etc/ssl/kim.key', plain: ['80'] },
      nginx: readCapabilities(said(version), () => exists)!,
    });

  it('uses what this nginx has, and nothing that it has not', () => {
    expect(print('1.22.1')).not.toContain('brotli_static');
    expect(print('1.22.1', true)).toContain('brotli_static on;');
    expect(print('1.22.1')).toContain('listen 443 ssl http2 default_server;');
    expect(print('1.27.4')).toContain('http2 on;');
    expect(print('1.27.4')).not.toContain('ssl http2');
    const builtIn = readCapabilities(said('1.27.4', '--add-module=/src/ngx_brotli'), () => false);
    expect(builtIn).toMatchObject({ brotliStatic: true, modules: [] });
    expect(readCapabilities('command not found')).toBeNull();
  });

  it('leads plain HTTP to TLS, and is the same text each time', () => {
    expect(print('1.22.1')).toContain('return 308 https://$host$request_uri;');
    expect(print('1.22.1')).toBe(print('1.22.1'));
  });

  it('never opens the status of the publisher, nor its own', () => {
    expect(print('1.22.1')).not.toMatch(/status\.json|\/metrics|stub_status|:8090/);
  });
});
