import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { emergency } from '../src/examples/parts.ts';
import { stagedBrowser } from './staged-browser.ts';

const staged = stagedBrowser();
let site: Server;
let origin: string;
/** What the site answers, by path; a path that is missing is not found. */
let pages: Map<string, string>;
let worker: string;
/** Does the site answer? A browser's own switch reaches its workers at a moment of its own. */
let isReached: boolean;

beforeAll(async () => {
  worker = await staged.stage.htmlOf({
    ...named('beranda'),
    kind: 'serviceWorker',
    path: '/sw.js',
    view: {},
  });
});

const flood = { ...emergency, until: Date.now() + 3_600_000 };
const named = (name: string) => examples.find((one) => one.name === name)!;

beforeEach(async () => {
  isReached = true;
  const [home, article, notice] = await Promise.all(
    ['beranda-darurat', 'artikel', 'maklumat'].map((name) => staged.stage.htmlOf(named(name))),
  );
  pages = new Map([
    ['/', home!],
    ['/berita/panen', article!],
    ['/pengumuman/vaksin', notice!],
    ['/darurat.json', JSON.stringify({ emergencies: [flood] })],
  ]);
  for (let n = 0; n < 12; n++) pages.set(`/berita/kabar-${n}`, article!);
  site = createServer((request, response) => {
    if (!isReached) return void request.socket.destroy();
    const { pathname } = new URL(request.url!, 'http://x');
    const page = pages.get(pathname);
    if (pathname === '/sw.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker);
    } else if (pathname.startsWith('/pratinjau/')) {
      response
        .writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'private, no-store' })
        .end(pages.get('/berita/panen'));
    } else if (page !== undefined) {
      const type = pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
      response.writeHead(200, { 'Content-Type': type }).end(page);
    } else if (/^\/(_astro|media)\//.test(pathname)) {
      void fetch(new URL(pathname, staged.stage.urlOf(named('artikel')))).then(async (answer) =>
        response
          .writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type')! })
          .end(Buffer.from(await answer.arrayBuffer())),
      );
    } else response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>Tidak ada</h1>');
  });
  await new Promise<void>((done) => site.listen(0, 'localhost', done));
  origin = `http://localhost:${(site.address() as AddressInfo).port}`;
});
afterEach(async () => {
  site.closeAllConnections();
  await new Promise((done) => site.close(done));
});

/** Asks the page again and again: `waitForFunction` takes a promise for a yes. */
async function until<T>(page: Page, isSo: (given: T) => Promise<boolean>, given: T): Promise<void> {
  const ask = isSo as (given: unknown) => Promise<boolean>;
  await expect.poll(() => page.evaluate(ask, given), { timeout: 30_000 }).toBe(true);
}

/** Reads pages until the worker keeps them with all they need, in a browser of its own. */
async function read(...paths: string[]): Promise<Page> {
  const page = await (await staged.browser.newContext()).newPage();
  for (const path of paths) {
    await page.goto(origin + path);
    await until(
      page,
      async (at) => {
        const { controller } = navigator.serviceWorker;
        const html = document.documentElement.outerHTML;
        const needed = [
          '/',
          '/darurat.json',
          at,
          ...(html.match(/\/_astro\/[\w.-]+\.(?:js|css)/g) ?? []),
        ];
        const kept = await Promise.all(needed.map((path) => caches.match(path)));
        return controller?.state === 'activated' && kept.every(Boolean);
      },
      path,
    );
  }
  return page;
}

const note = (page: Page) => page.getByText('Halaman ini disimpan');

describe('without a network', () => {
  it('the page of the first visit opens again, styled, and says from when it is', async () => {
    const page = await read('/berita/panen');
    isReached = false;
    await page.reload();
    expect(await note(page).textContent()).toMatch(/disimpan \S+, \d+ \S+ (pukul )?\d\d\.\d\d\./);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Panen perdana');
    const family = await page
      .locator('h1')
      .evaluate((heading) => getComputedStyle(heading).fontFamily);
    expect(family).toContain('Charter');
  });

  it('home opens with its emergencies, and other pages show what was known of them', async () => {
    const page = await read('/berita/panen');
    isReached = false;
    await page.reload();
    await page.getByRole('alert', { name: 'Peringatan darurat' }).waitFor();
    await page.goto(`${origin}/`);
    expect(await page.getByRole('region', { name: 'Peringatan darurat' }).isVisible()).toBe(true);
  });

  it('a preview does not open again: it is over when its server says so', async () => {
    const page = await read('/berita/panen');
    await page.goto(`${origin}/pratinjau/1795263300-x`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Panen perdana');
    const kept = await page.evaluate(async () => {
      const caught = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = await Promise.all(caught.map((cache) => cache.keys()));
      return requests.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/');
    expect(kept.filter((path) => path.startsWith('/pratinjau'))).toEqual([]);
    isReached = false;
    await page.goto(`${origin}/pratinjau/1795263300-x`);
    expect(await page.getByRole('heading').textContent()).toBe('Anda sedang luring');
  });

  it('a page that was never read says so, and names those that were', async () => {
    const page = await read('/berita/panen');
    isReached = false;
    await page.goto(`${origin}/berita/lain`);
    expect(await page.getByRole('heading').textContent()).toBe('Anda sedang luring');
    expect(await page.getByRole('link', { name: /^Panen perdana/ }).count()).toBe(1);
  });

  it('ten pages are kept, the last ones', async () => {
    const paths = Array.from({ length: 12 }, (_, n) => `/berita/kabar-${n}`);
    const page = await read(...paths);
    const kept = await page.evaluate(async () =>
      (await (await caches.open('halaman-1')).keys()).map(({ url }) => new URL(url).pathname),
    );
    expect(kept).toContain('/');
    expect(kept).toContain('/berita/kabar-11');
    expect(kept).toContain('/berita/kabar-4');
    expect(kept).not.toContain('/berita/kabar-1');
    expect(kept.length).toBeLessThanOrEqual(11);
  });
});

describe('what is over', () => {
  /** Lets all that is stored end in the past, as if time had gone by. */
  const letTimePass = (page: Page) =>
    page.evaluate(async () => {
      const cache = await caches.open('halaman-1');
      for (const key of await cache.keys()) {
        const kept = (await cache.match(key))!;
        const text = (await kept.text()).replace(/-(ends|until)="\d+"/g, '-$1="1000"');
        await cache.put(key, new Response(text, { headers: kept.headers }));
      }
      const files = await caches.open('berkas-1');
      const kept = (await files.match('/darurat.json'))!;
      const text = (await kept.text()).replace(/"until":\d+/, '"until":1000');
      await files.put('/darurat.json', new Response(text, { headers: kept.headers }));
    });

  it('an announcement is not shown from storage after its end', async () => {
    const page = await read('/pengumuman/vaksin');
    isReached = false;
    await page.reload();
    await note(page).waitFor();
    await letTimePass(page);
    await page.reload();
    expect(await page.getByRole('heading').textContent()).toBe(
      'Pengumuman ini sudah tidak berlaku lagi',
    );
  });

  it('an emergency leaves the strip of a stored home page and is not borrowed from it', async () => {
    const page = await read('/berita/panen');
    isReached = false;
    await letTimePass(page);
    await page.goto(`${origin}/`);
    await note(page).waitFor();
    expect(await page.locator('[data-emergency] a').isVisible()).toBe(false);
    await page.goto(`${origin}/berita/panen`, { waitUntil: 'networkidle' });
    await note(page).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a withdrawn page is forgotten as soon as the network says that it is gone', async () => {
    const page = await read('/berita/panen');
    pages.delete('/berita/panen');
    await page.reload();
    isReached = false;
    await page.reload();
    expect(await page.getByRole('heading').textContent()).toBe('Anda sedang luring');
  });
});

describe('with a network', () => {
  it('what it says comes first', async () => {
    const page = await read('/berita/panen');
    pages.set('/berita/panen', '<!doctype html><html lang="id"><h1>Baru</h1></html>');
    await page.reload();
    expect(await page.getByRole('heading').textContent()).toBe('Baru');
    expect(await note(page).count()).toBe(0);
  });
});
