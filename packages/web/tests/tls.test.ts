import { mkdtempSync, rmSync } from 'node:fs';
import { connect as connectHttp2 } from 'node:http2';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askRaw } from '../src/testing/ask-raw.ts';
import { makeCertificate } from '../src/testing/certificate.ts';
import { startNginx, type RunningNginx } from '../src/testing/index.ts';
import { putNetwork } from './network.ts';

const DOMAIN = 'kim.example';
const KIM = `tangkiling.${DOMAIN}`;
const network = putNetwork();
const folder = mkdtempSync(join(tmpdir(), 'simpul-tls-'));
let nginx: RunningNginx;
let ca: string;

beforeAll(async () => {
  const { authority, ...files } = await makeCertificate(DOMAIN, folder);
  ca = authority;
  nginx = await startNginx(
    {
      root: network.root,
      domain: DOMAIN,
      scheme: 'https',
      web: '127.0.0.1:1',
      composer: network.composer,
      panel: { host: 'panel.example', cms: 'http://127.0.0.1:1' },
    },
    files,
  );
});

afterAll(async () => {
  await nginx?.stop();
  for (const made of [network.folder, folder]) rmSync(made, { recursive: true });
});

interface Answered {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

const line = (options: ConnectionOptions = {}): Promise<TLSSocket> =>
  new Promise((done, fail) => {
    const at = { host: '127.0.0.1', port: nginx.port, ca, servername: KIM };
    const socket = connectTls({ ...at, ...options }, () => done(socket));
    socket.once('error', fail);
  });

/** As a browser that speaks HTTP/1.1. `host` may be another than the one named in TLS. */
const ask = (path: string, host = KIM, more: ConnectionOptions = {}): Promise<Answered> =>
  new Promise((done, fail) => {
    const to = { host: '127.0.0.1', port: nginx.port, path, ca, servername: host, agent: false };
    request({ ...to, ...more, headers: { host } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => done({ status: answer.statusCode!, headers: answer.headers, body }));
    })
      .once('error', fail)
      .end();
  });

/** As a browser that speaks HTTP/2. */
async function askHttp2(path: string, host = KIM): Promise<Answered> {
  const socket = await line({ ALPNProtocols: ['h2'] });
  const session = connectHttp2(`https://${host}`, { createConnection: () => socket });
  try {
    return await new Promise((done, fail) => {
      const stream = session.request({ ':path': path, ':authority': host });
      let [body, headers]: [string, Record<string, unknown>] = ['', {}];
      stream.setEncoding('utf8').on('data', (part: string) => (body += part));
      stream.on('response', (said) => (headers = { ...said }));
      stream.on('end', () => done({ status: Number(headers[':status']), headers, body }));
      stream.once('error', fail).end();
    });
  } finally {
    session.destroy();
  }
}

/** Without what belongs to one version of HTTP, and the moment. */
const seen = ({ status, headers, body }: Answered) => ({
  status,
  body,
  headers: Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^:|^(?:connection|date|transfer-)/.test(name)),
  ),
});

const HSTS = 'max-age=63072000; includeSubDomains';

describe('nginx with a certificate', () => {
  it('leads plain HTTP to the same address over TLS, on every host of ours', async () => {
    for (const host of [KIM, DOMAIN, `tulis.${DOMAIN}`, 'panel.example', `${KIM}:80`, `${KIM}.`]) {
      const target = '/berita/x?a=1';
      const { status, headers } = await askRaw(nginx.plainPort, {
        target,
        head: [`Host: ${host}`],
      });
      expect(status, host).toBe(308);
      const name = host.replace(/[:.]\d*$/, '');
      expect(headers['location']).toBe(`https://${name}${target}`);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it('says on plain HTTP to every other host that there is nothing, and repeats nothing', async () => {
    for (const host of ['evil.example', `${DOMAIN}.evil.example`, `a.b.${DOMAIN}`, '127.0.0.1']) {
      const answer = await askRaw(nginx.plainPort, { target: '/jalan', head: [`Host: ${host}`] });
      expect(answer.status, host).toBe(404);
      expect(answer.headers['location']).toBeUndefined();
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.body.toString()).toContain('Tidak ditemukan');
      expect(answer.body.toString()).not.toMatch(/evil|jalan|nginx/);
    }
    const nameless = await askRaw(nginx.plainPort, { head: [] });
    expect([nameless.status, nameless.headers['x-content-type-options']]).toEqual([400, 'nosniff']);
    expect(nameless.body.toString()).toContain('tidak dapat dibaca');
  });

  it('asks browsers to come by TLS from then on, whatever the answer', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/tidak-ada', 404],
      ['/berita/', 301],
      ['/berita/%zz', 400],
      [`/${'a'.repeat(9000)}`, 400],
    ] as const) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(status);
      expect(answer.headers['strict-transport-security'], path).toBe(HSTS);
    }
  });

  it('answers in HTTP/2 as in HTTP/1.1', async () => {
    for (const path of [
      '/',
      '/berita/x',
      '/tidak-ada',
      '/berita/',
      '/rss.xml',
      '/_astro/a.B1.css',
    ]) {
      expect(seen(await askHttp2(path)), path).toEqual(seen(await ask(path)));
    }
    expect((await askHttp2('/', DOMAIN)).body).toContain('beranda portal');
    expect((await askHttp2('/', `nosuchkim.${DOMAIN}`)).status).toBe(404);
    const socket = await line({ ALPNProtocols: ['h2', 'http/1.1'] });
    expect(socket.alpnProtocol).toBe('h2');
    socket.destroy();
  });

  it('gives a host that is not ours the fixed answer, by whatever name TLS was begun', async () => {
    for (const servername of ['evil.example', '', KIM]) {
      const answer = await ask('/jalan', 'evil.example', { servername, rejectUnauthorized: false });
      expect(answer.status, servername).toBe(404);
      expect(answer.headers['strict-transport-security']).toBe(HSTS);
      expect(answer.body).toContain('Tidak ditemukan');
      expect(answer.body).not.toMatch(/evil|jalan|nginx/);
    }
  });

  it('speaks no TLS before 1.2', async () => {
    const old = { maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' };
    await expect(line(old as ConnectionOptions)).rejects.toThrow(/protocol version|unsupported/i);
    for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
      const socket = await line({ minVersion: version, maxVersion: version });
      expect(socket.getProtocol()).toBe(version);
      socket.destroy();
    }
  });

  it('says that plain HTTP on the port of TLS cannot be read, in the words of every other page', async () => {
    const answer = await askRaw(nginx.port, { head: [`Host: ${KIM}`] });
    expect(answer.status).toBe(400);
    expect(answer.body.toString()).toContain('tidak dapat dibaca');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });
});
