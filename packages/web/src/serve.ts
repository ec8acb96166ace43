import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { answerComposer, type Composer } from './composer/answer-composer.ts';
import { resourceHeaders, securityHeaders } from './headers.ts';
import { isFile } from './precompressed.ts';
import { previewAt, previewHeaders } from './preview.ts';
import { resourceOfPath } from './resource-of-path.ts';
import { isComposerHost, siteOfHost } from './site-of-host.ts';
import { refuse, setAll, streamFile } from './stream-file.ts';

export interface WebOptions {
  /** Folder of all published sites: `<slug>/current/…` and `_shared/…`. */
  root: string;
  /** KIM_DOMAIN: the portal's host name; every KIM is one label below it. */
  domain: string;
  scheme: 'http' | 'https';
  /** Tulis, on its own host; left out, that host does not exist. */
  composer?: Composer | undefined;
  /** The moment, in milliseconds. */
  now?: () => number;
}

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
  if (options.composer && isComposerHost(request.headers.host, options.domain)) {
    return answerComposer(request, response, options.composer, options);
  }
  setAll(response, securityHeaders(options.scheme));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const site = siteOfHost(request.headers.host, options.domain);
  if (site === null) return refuse(request, response);

  const path = (request.url ?? '/').split('?', 1)[0]!;
  const preview = await previewAt(options.root, site, path, (options.now ?? Date.now)());
  if (preview !== null) {
    setAll(response, previewHeaders);
    return streamFile(request, response, preview.folder, preview.file);
  }
  const resource = resourceOfPath(path);
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
      return streamFile(request, response, folder, resource.file);
    }
  }
  if (await isFile(join(release, '404.html'))) {
    response.statusCode = 404;
    response.setHeader('Cache-Control', 'no-cache');
    return streamFile(request, response, release, '404.html');
  }
  return refuse(request, response);
}

/** The release that `current` names now: looked up once, so that a swap never divides one answer. */
const releaseOf = (current: string): Promise<string> =>
  realpath(current).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return current;
    throw error;
  });
