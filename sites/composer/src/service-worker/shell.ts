import type { ShellFile } from '../building/service-worker.ts';

declare const self: ServiceWorkerGlobalScope;
/** Filled in at build. */
declare const __SHELL__: ShellFile[];
declare const __VERSION__: string;

const PREFIX = 'tulis-';
const NAME = `${PREFIX}${__VERSION__}`;

/**
 * Keeps every file of this version, or none of it. What an older version has with the same bytes is taken
 * from there: an update costs what changed.
 */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(
    __SHELL__.map(async ([address, digest]) => {
      const key = keyOf(address, digest);
      const known = await caches.match(key);
      const answer = known ?? (await fetch(address, { cache: 'no-cache' }));
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      // A redirected answer may not be given to a page that navigates.
      await cache.put(key, known ?? new Response(answer.body, { headers: answer.headers }));
    }),
  );
}

/** Throws away the versions before this one; called when no page uses them any more. */
export async function forgetOldShells(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
  await self.clients.claim();
}

/** From what is kept, without asking the line; what is not part of the app comes from there. */
export async function answerFromShell(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate';
  const file =
    __SHELL__.find(([address]) => address === pathname) ??
    (isPage ? __SHELL__.find(([address]) => address === '/') : undefined);
  const kept = file && (await (await caches.open(NAME)).match(keyOf(...file)));
  return kept ?? fetch(request);
}

const keyOf = (address: string, digest: string): string => `${address}?${digest}`;
