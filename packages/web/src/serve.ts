import { StoreTrouble } from '@simpul/storage';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerComposer, type Composer } from './composer/answer-composer.ts';
import { refuse, refuseUnread } from './fixed-answers.ts';
import { resourceHeaders, securityHeaders } from './headers.ts';
import { previewAt, previewHeaders } from './preview.ts';
import { readTarget, type Target } from './read-target.ts';
import { resourceOfPath } from './resource-of-path.ts';
import { isComposerHost, siteOfHost } from './site-of-host.ts';
import type { Sites } from './sites/sites.ts';
import { move, setAll, streamFile } from './stream-file.ts';

export interface WebOptions {
  /** The published sites: those of a folder (`folderSites`) or of an object store (`StoreSites`). */
  sites: Sites;
  /** KIM_DOMAIN: the portal's host name; every KIM is one label below it. */
  domain: string;
  scheme: 'http' | 'https';
  /** Tulis, on its own host; left out, that host does not exist. */
  composer?: Composer | undefined;
  /** The moment, in milliseconds. */
  now?: () => number;
}

/**
 * A line on which nothing moves for so long is closed: readers who never fetch what they asked for would
 * keep its file open for ever. Longer than the CMS may be silent while it works on a call.
 */
const STILLNESS_MS = 75_000;

/**
 * The embedded web server: GET and HEAD of static files, with conditional requests, precompressed twins
 * and the header set on every answer.
 */
export function createWeb(options: WebOptions): Server {
  // A request without a host is answered by us, with the header set, and not by Node.
  const server = createServer({ requireHostHeader: false });
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, options)
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT' || response.headersSent) throw error;
        // The release was taken apart between the look and the opening: a newer one is live.
        response.statusCode = 200;
        return answer(request, response, options);
      })
      .catch((error: unknown) => {
        if (response.headersSent) response.destroy();
        // A store that is out of reach comes back; nothing that it keeps is lost.
        else refuse(response, error instanceof StoreTrouble ? 503 : 500);
      });
  };
  server.on('request', handle);
  // What a client expects beside an answer is nothing to us; Node would refuse it without the header set.
  server.on('checkExpectation', handle);
  server.timeout = STILLNESS_MS;
  server.on('clientError', (error: NodeJS.ErrnoException, line) => {
    const status = error.code === 'HPE_INVALID_METHOD' ? 405 : 400;
    refuseUnread(line, status, securityHeaders(options.scheme));
  });
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: WebOptions) {
  const target = readTarget(request);
  if (options.composer && isComposerHost(target?.host, options.domain)) {
    return answerComposer(request, response, target!, options.composer, options);
  }
  setAll(response, securityHeaders(options.scheme));
  if (target === null) return refuse(response, 400);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  return answerSite(request, response, target, options);
}

async function answerSite(
  request: IncomingMessage,
  response: ServerResponse,
  { host, path }: Target,
  { sites, domain, now }: WebOptions,
) {
  const site = siteOfHost(host, domain);
  const isDemanding = request.headers['cache-control'] === 'no-cache';
  const release = site === null ? null : await sites.release(site, isDemanding);
  if (site === null || release === null) return refuse(response, 404);

  const preview = await previewAt(sites, site, path, (now ?? Date.now)());
  if (preview !== null) {
    setAll(response, previewHeaders);
    return streamFile(request, response, preview.files, preview.file);
  }
  const resource = resourceOfPath(path);
  if (resource.kind === 'moved') return move(response, resource.to, resourceHeaders(resource));
  if (resource.kind !== 'none') {
    const files = resource.kind === 'asset' ? sites.shared : release;
    if (await files.has(resource.file)) {
      setAll(response, resourceHeaders(resource, request.headers.range));
      return streamFile(request, response, files, resource.file);
    }
  }
  if (!(await release.has('404.html'))) return refuse(response, 404);
  response.statusCode = 404;
  response.setHeader('Cache-Control', 'no-cache');
  return streamFile(request, response, release, '404.html');
}
