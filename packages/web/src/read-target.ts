import type { IncomingMessage } from 'node:http';

/** What a request is for: a host as it was written, the path as it was written, the query. */
export interface Target {
  host: string | undefined;
  path: string;
}

const HOST_OF_NOBODY = /[\s\0-\x20\x7f/]|\.\./;
const BAD_ESCAPE = /%(?![0-9a-f]{2})|%00/i;

/**
 * Reads whom and what a request asks for, or null when it cannot mean anything (a 400): no host where HTTP
 * asks for one or more than one, a host that no name can be, an escape that is none, a path that leaves
 * the root. An address in full (RFC 9112, 3.2.2) is taken apart, and its host counts.
 */
export function readTarget(request: IncomingMessage): Target | null {
  const hosts = request.rawHeaders.filter(
    (name, at) => at % 2 === 0 && name.toLowerCase() === 'host',
  );
  const isNew = request.httpVersion !== '1.0';
  if (hosts.length > 1 || (isNew && hosts.length === 0)) return null;
  const full = /^https?:\/\/([^/?#]*)(.*)$/i.exec(request.url ?? '/');
  const host = full ? full[1] : request.headers.host;
  if (host !== undefined && (host === '' || HOST_OF_NOBODY.test(host))) return null;
  const url = full ? full[2] || '/' : (request.url ?? '/');
  const path = splitUrl(url)[0];
  if (!path.startsWith('/') || BAD_ESCAPE.test(path) || leavesRoot(path)) return null;
  return { host, path };
}

export function splitUrl(url = '/'): [path: string, query?: string] {
  const mark = url.indexOf('?');
  return mark === -1 ? [url] : [url.slice(0, mark), url.slice(mark + 1)];
}

function leavesRoot(path: string): boolean {
  let depth = 0;
  for (const segment of path.replaceAll(/%2e/gi, '.').replaceAll(/%2f/gi, '/').split('/')) {
    if (segment === '..') depth--;
    else if (segment !== '.' && segment !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}
