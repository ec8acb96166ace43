import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { contentTypeOf } from './content-types.ts';
import { resourceHeaders, securityHeaders } from './headers.ts';
import { bestTwin, isFile } from './precompressed.ts';
import { resourceOfPath } from './resource-of-path.ts';
import { siteOfHost } from './site-of-host.ts';

export interface WebOptions {
  /** Folder of all published sites: `<slug>/current/…` and `_shared/…`. */
  root: string;
  /** KIM_DOMAIN: the portal's host name; every KIM is one label below it. */
  domain: string;
  scheme: 'http' | 'https';
}

/** Said for every host that is not ours and every site that does not exist; the host is never repeated. */
const NOT_HERE = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Tidak ditemukan</title></head>
<body><h1>Tidak ditemukan</h1><p>Alamat ini tidak ada. Periksa kembali tautan yang Anda buka.</p></body></html>
`;

/**
 * The embedded web server: GET and HEAD of static files, with conditional requests, precompressed twins
 * and the header set on every answer. It reads `current` on each request, so a swap shows at once.
 */
export function createWeb(options: WebOptions): Server {
  return createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, options: WebOptions) {
  setAll(response, securityHeaders(options.scheme));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const site = siteOfHost(request.headers.host, options.domain);
  if (site === null) return refuse(request, response);

  const resource = resourceOfPath((request.url ?? '/').split('?', 1)[0]!);
  const release = await releaseOf(join(options.root, site, 'current'));
  if (resource.kind === 'moved') {
    setAll(response, resourceHeaders(resource));
    response.writeHead(301, { Location: resource.to }).end();
    return;
  }
  if (resource.kind !== 'none') {
    const folder = resource.kind === 'asset' ? join(options.root, '_shared') : release;
    if (await isFile(join(folder, resource.file))) {
      setAll(response, resourceHeaders(resource));
      return stream(request, response, folder, resource.file);
    }
  }
  if (await isFile(join(release, '404.html'))) {
    response.statusCode = 404;
    response.setHeader('Cache-Control', 'no-cache');
    return stream(request, response, release, '404.html');
  }
  return refuse(request, response);
}

/** The release that `current` names now: looked up once, so that a swap never divides one answer. */
const releaseOf = (current: string): Promise<string> =>
  realpath(current).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return current;
    throw error;
  });

async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
): Promise<void> {
  const twin = await bestTwin(request, join(folder, file));
  response.setHeader('Content-Type', contentTypeOf(file));
  response.setHeader('Vary', 'Accept-Encoding');
  if (twin.encoding) response.setHeader('Content-Encoding', twin.encoding);
  await new Promise<void>((done) => {
    response.once('close', done);
    send(request, twin.path, {
      // The path is built from our own grammar; `.well-known` is its only dot folder.
      dotfiles: 'allow',
      acceptRanges: twin.encoding === null,
      cacheControl: false,
      index: false,
    })
      .on('error', () => refuse(request, response))
      .pipe(response);
  });
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  for (const name of ['Content-Encoding', 'ETag', 'Last-Modified']) response.removeHeader(name);
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(NOT_HERE),
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : NOT_HERE);
}

function setAll(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
