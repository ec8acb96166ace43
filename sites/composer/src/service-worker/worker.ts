import { keepShared } from './keep-shared.ts';
import { answerFromShell, forgetOldShells, keepShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

self.addEventListener('activate', (event) => event.waitUntil(forgetOldShells()));

// A new version waits until every page of the old one is closed, or until the writer says so.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || pathname.startsWith('/api/')) return;
  if (request.method === 'POST' && pathname === '/bagi') {
    event.respondWith(keepShared(request));
  } else if (request.method === 'GET') {
    event.respondWith(answerFromShell(request));
  }
});
