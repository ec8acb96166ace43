import { isFeed } from './content-types.ts';
import type { Resource } from './resource-of-path.ts';

/** What a page of a site may load: directives of the Content-Security-Policy and their values. */
export const sitePolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/**
 * The headers that stand on every answer, errors included. Over plain HTTP (a desk) the two that force
 * HTTPS are left out, or pages on `*.localhost` would lose their styles.
 */
export function securityHeaders(
  scheme: 'http' | 'https',
  policy: Readonly<Record<string, string>> = sitePolicy,
): Record<string, string> {
  const secure = scheme === 'https';
  const directives = Object.entries(policy).map((directive) => directive.join(' '));
  if (secure) directives.push('upgrade-insecure-requests');
  return {
    'Content-Security-Policy': directives.join('; '),
    ...(secure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
  };
}

/** What an answer is, as far as its headers go. */
export type Kind = 'page' | 'feed' | 'asset' | 'media' | 'moved';

const openToOthers = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};
const ASKED_AGAIN = { 'Cache-Control': 'no-cache' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Headers that depend on what is served. Pages are always asked for again (a 304 costs a few bytes, a
 * stale warning costs more), and so is the service worker, which must never outlive its theme; feeds rest
 * five minutes; assets never change under their name. Feeds and media may be read from other origins, or
 * feed readers would show no pictures.
 */
export const kindHeaders: Readonly<Record<Kind, Record<string, string>>> = {
  page: ASKED_AGAIN,
  feed: { 'Cache-Control': 'public, max-age=300', ...openToOthers },
  asset: FOR_EVER,
  media: { ...FOR_EVER, ...openToOthers },
  moved: { 'Cache-Control': 'public, max-age=3600' },
};

/** What kind of answer a resource is. */
function kindOf(resource: Exclude<Resource, { kind: 'none' }>): Kind {
  if (resource.kind === 'moved') return 'moved';
  if (resource.kind === 'asset') return resource.file.startsWith('media/') ? 'media' : 'asset';
  return isFeed(resource.file) ? 'feed' : 'page';
}

/**
 * The headers of a resource. An answer to a request for a part is asked for again each time: a part that is
 * not there must not be kept, and nginx learns that only when its headers are put together.
 */
export const resourceHeaders = (
  resource: Exclude<Resource, { kind: 'none' }>,
  range?: string,
): Record<string, string> => {
  const own = kindHeaders[kindOf(resource)];
  return range ? { ...own, ...ASKED_AGAIN } : own;
};
