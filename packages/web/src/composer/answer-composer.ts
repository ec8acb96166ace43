import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../fixed-answers.ts';
import { resourceHeaders } from '../headers.ts';
import type { Target } from '../read-target.ts';
import { resourceOfPath, type Resource } from '../resource-of-path.ts';
import { filesIn } from '../sites/folder-sites.ts';
import type { Sites } from '../sites/sites.ts';
import { move, setAll, streamFile } from '../stream-file.ts';
import { checkCall, isCall } from './check-call.ts';
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
  { path }: Target,
  { folder, cms }: Composer,
  { sites, scheme }: { sites: Sites; scheme: 'http' | 'https' },
): Promise<void> {
  setAll(response, composerHeaders(scheme));
  if (isCall(path)) {
    const refused = checkCall(request);
    return refused
      ? refuseCall(response, refused)
      : forwardCall(request, response, { cms, scheme });
  }
  // A share that came before the service worker was there to take it: open the app.
  if (request.method === 'POST') return move(response, '/', { 'Cache-Control': 'no-store' }, 303);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const resource = appResource(path);
  if (resource.kind === 'moved') return move(response, resource.to, resourceHeaders(resource));
  if (resource.kind === 'none') return refuse(response, 404);
  const isMedia = resource.kind === 'asset' && resource.file.startsWith('media/');
  const files = isMedia ? sites.shared : filesIn(folder);
  if (!(await files.has(resource.file))) return refuse(response, 404);
  setAll(response, resourceHeaders(resource, request.headers.range));
  return streamFile(request, response, files, resource.file);
}

/** Pattern of a whole path: the files that the app's build names by their content. */
export const appFile = '/app/[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.(?:js|css|svg|png|webp)';
const APP_FILE = new RegExp(`^${appFile}$`);

/** The app's own files are named by their content; all other addresses are formed like those of a site. */
const appResource = (path: string): Resource =>
  APP_FILE.test(path) ? { kind: 'asset', file: path.slice(1) } : resourceOfPath(path);
