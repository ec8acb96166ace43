/*
 * Keeps the pages that were read, for who has no signal. The network always comes first: storage answers
 * when it fails, or says nothing for a while. What is over is never shown from storage.
 */

/** What TypeScript knows of a page's world has no service worker in it. */
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Asking extends Lasting {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  addEventListener: {
    (name: 'install' | 'activate', hear: (event: Lasting) => void): void;
    (name: 'fetch', hear: (event: Asking) => void): void;
  };
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: object) => Promise<{ url: string }[]>;
  };
}
const scope = self as unknown as Scope;

const PAGES = 'halaman-1';
const FILES = 'berkas-1';
const MOST: Record<string, number> = { [PAGES]: 10, [FILES]: 80 };
const KEPT = 'x-disimpan';
const WARNINGS = '/darurat.json';
/** How long a network may say nothing, in milliseconds, where there is a stored page. */
const PATIENCE = 9000;
/** How long an emergency without an end is shown from storage. */
const DAY = 864e5;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (!(name in MOST)) await caches.delete(name);
      await scope.clients.claim();
      // The page that was read before this worker was there, and home with its emergencies.
      const open = await scope.clients.matchAll({ type: 'window' });
      const read = new Set(['/', WARNINGS, ...open.map(({ url }) => new URL(url).pathname)]);
      await Promise.allSettled([...read].map((path) => fromNetwork(path, path)));
    })(),
  ),
);

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (/^\/(_astro|media)\/.*(js|css|svg|webp)$/.test(pathname)) event.respondWith(file(request));
  else if (request.mode === 'navigate' || /^\/(darurat.json|cari\/.*)?$/.test(pathname)) {
    event.respondWith(page(request, pathname));
  }
});

async function file(request: Request): Promise<Response> {
  const cache = await caches.open(FILES);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await put(FILES, request.url, answer.clone());
  return answer;
}

async function put(name: string, key: string, answer: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== '/');
  for (const old of keys.slice(0, -MOST[name]!)) await cache.delete(old);
}

/** Asks the network, and keeps what it answers: pages, and files of the search index. */
async function fromNetwork(request: Request | string, path: string): Promise<Response> {
  const answer = await fetch(request);
  const type = answer.headers.get('content-type') ?? '';
  if (answer.ok && /^text\/html|json/.test(type) && !isPreview(path)) {
    const text = await answer.clone().text();
    const headers = new Headers(answer.headers);
    headers.set(KEPT, String(Date.now()));
    await put(type[0] === 't' ? PAGES : FILES, path, new Response(text, { headers }));
    const files = await caches.open(FILES);
    for (const [asset] of text.matchAll(/\/_astro\/[\w.-]+\.(js|css)/g)) {
      if (!(await files.match(asset))) await files.add(asset).catch(() => 0);
    }
  } else if (answer.status === 404) await (await caches.open(PAGES)).delete(path);
  return answer;
}

/** Its server says when it is over; nobody keeps it. */
const isPreview = (path: string): boolean => /^\/pratinjau/.test(path);

async function page(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(path);
  const network = fromNetwork(request, path);
  if (!kept) return network.catch(() => offline('Anda sedang luring'));
  const silence = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
  const answer = await Promise.race([network, silence]).catch(() => null);
  return answer ?? stored(kept, path);
}

/** A stored page as it may be shown now. */
async function stored(kept: Response, path: string): Promise<Response> {
  const text = await kept.text();
  const { headers } = kept;
  const at = Number(headers.get(KEPT));
  // A clock that is wrong counts the time since right all the same.
  const now = Date.now() - at + (Date.parse(headers.get('date')!) || at);
  const isOver = (until: number | null) => now >= (until || at + DAY);
  if (path === WARNINGS) {
    const date = new Date(now).toUTCString();
    const { emergencies } = JSON.parse(text) as { emergencies: { until: number | null }[] };
    const live = emergencies.filter(({ until }) => !isOver(until));
    return Response.json({ emergencies: live }, { headers: { date } });
  }
  if (/json/.test(headers.get('content-type')!)) return new Response(text, { headers });
  const ends = /^[^>]*>\s*<html[^>]* data-ends="(\d+)/.exec(text);
  if (ends && isOver(+ends[1]!)) return offline('Pengumuman ini sudah tidak berlaku lagi');
  const when = new Date(at).toLocaleString('id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return new Response(
    text
      .replace(/ data-until="(\d+)"/g, (mark, until) => mark + (isOver(+until) ? ' hidden' : ''))
      .replace(
        '<main',
        `<p class="kept-note" role="status">Anda sedang luring atau sinyal lemah. Halaman ini disimpan ${when}.</p><main`,
      ),
    { headers },
  );
}

/** Says why there is no page, and what can be read without a network. */
async function offline(title: string): Promise<Response> {
  const pages = await caches.open(PAGES);
  const links = [];
  for (const { url } of await pages.keys()) {
    const text = (await (await pages.match(url))?.text()) ?? '';
    const name = /<title>([^<]*)/.exec(text)?.[1] ?? url;
    links.unshift(`<li><a href="${new URL(url).pathname}">${name}</a></li>`);
  }
  const files = await (await caches.open(FILES)).keys();
  const style = files.map(({ url }) => url).find((url) => url.includes('/style.'));
  const page = `<!doctype html><html lang=id><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${title}</title>${style ? `<link rel="stylesheet" href="${style}">` : ''}<main class="wrap column"><h1>${title}</h1><p>Halaman lain dapat dibuka setelah ada sinyal. Yang tersimpan:</p><ul class="follow-links">${links.join('')}</ul>`;
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html' },
  });
}
