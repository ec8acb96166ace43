import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { resourceHeaders } from '../headers.ts';
import { isFile } from '../precompressed.ts';
import { resourceOfPath, type Resource } from '../resource-of-path.ts';
import { refuse, setAll, streamFile } from '../stream-file.ts';
import { checkCall, isCall, splitUrl } from './check-call.ts';
import { composerHeaders } from './composer-headers.ts';
import { forwardCall } from './forward-call.ts';
import { refuseCall } from './refuse-call.ts';

export interface Composer {
  /** Folder of the built app: `index.html`, `app/…`, the service worker. */
  folder: string;
  /** Origin of the CMS. */
  cms: string;
}

/**
 * Answers on the host of Tulis: the app's files, the photos of the published sites, and, under the same
 * origin, the calls of the authoring API. Everything else of the CMS does not exist here.
 */
export async function answerComposer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, cms }: Composer,
  { root, scheme }: { root: string; scheme: 'http' | 'https' },
): Promise<void> {
  setAll(response, composerHeaders(scheme));
  const [path] = splitUrl(request.url);
  if (isCall(path)) {
    const refused = checkCall(request);
    return refused
      ? refuseCall(response, refused)
      : forwardCall(request, response, { cms, scheme });
  }
  if (request.method === 'POST') {
    // A share that came before the service worker was there to take it: open the app.
    response.writeHead(303, { Location: '/' }).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const resource = appResource(path);
  if (resource.kind === 'moved') {
    setAll(response, resourceHeaders(resource));
    response.writeHead(301, { Location: resource.to }).end();
    return;
  }
  if (resource.kind === 'none') return refuse(request, response);
  const isMedia = resource.kind === 'asset' && resource.file.startsWith('media/');
  const home = isMedia ? join(root, '_shared') : folder;
  if (!(await isFile(join(home, resource.file)))) return refuse(request, response);
  setAll(response, resourceHeaders(resource));
  return streamFile(request, response, home, resource.file);
}

/** The app's own files are named by their content; all other addresses are formed like those of a site. */
const appResource = (path: string): Resource =>
  /^\/app\/[\w-][\w.-]*\.(?:js|css|svg|png|webp)$/.test(path)
    ? { kind: 'asset', file: path.slice(1) }
    : resourceOfPath(path);
