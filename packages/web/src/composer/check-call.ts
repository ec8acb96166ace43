import { AUTHORING_BASE, authoringEndpoints, authoringLimits, photoUpload } from '@simpul/contract';
import type { IncomingMessage } from 'node:http';
import { splitUrl } from '../read-target.ts';
import type { ProxyRefusal } from './refuse-call.ts';

const endpoints = Object.values(authoringEndpoints).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${AUTHORING_BASE}${path.replaceAll(/:\w+/g, '[\\w-]{1,64}')}$`),
}));
const PHOTOS = `${AUTHORING_BASE}${authoringEndpoints.sendPhoto.path}`;
const QUERY_LENGTH = 1024;

/** Is this path, without query, meant for the authoring API? */
export const isCall = (path: string): boolean =>
  path === AUTHORING_BASE || path.startsWith(`${AUTHORING_BASE}/`);

/**
 * May this call go on to the CMS? Only the addresses and methods of the contract, whose body says its
 * length and keeps to the limits: nothing else of the CMS can be reached from here. Null, or why not.
 */
export function checkCall(request: IncomingMessage): ProxyRefusal | null {
  const [path, query = ''] = splitUrl(request.url);
  const known = endpoints.filter(({ pattern }) => pattern.test(path));
  if (known.length === 0 || query.length > QUERY_LENGTH) return 'not-found';
  if (!known.some(({ method }) => method === request.method)) return 'method-unknown';
  if (request.headers['transfer-encoding'] !== undefined) return 'not-json';
  const length = Number(request.headers['content-length'] ?? 0);
  if (path === PHOTOS) return length > photoUpload.requestBytes ? 'photo-too-large' : null;
  return length > authoringLimits.requestBytes ? 'too-large' : null;
}
