import type { IncomingHttpHeaders } from 'node:http';

/** What names the bytes of an answer, for those who ask again. */
export interface Validators {
  etag: string;
  lastModified: string;
}

/**
 * The validators of a file, in the form that nginx gives them: whole seconds of the change, and the size.
 * The publisher sees to it that a page never gets other bytes within a second of the ones before.
 */
export function validatorsOf({ mtimeMs, size }: { mtimeMs: number; size: number }): Validators {
  const seconds = Math.floor(mtimeMs / 1000);
  return {
    etag: `"${seconds.toString(16)}-${size.toString(16)}"`,
    lastModified: new Date(seconds * 1000).toUTCString(),
  };
}

/**
 * What the conditions of a request (RFC 9110, 13.1) come to: `unchanged` is a 304, `failed` a 412. As nginx
 * judges them: a date counts only when it is the file's own, so a site that was put back to an older
 * release is fetched anew; where a tag and a date are given, both must still hold.
 */
export function judgeConditions(
  headers: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): 'send' | 'unchanged' | 'failed' {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers;
  const { 'if-modified-since': since, 'if-unmodified-since': unmodified } = headers;
  const changed = Date.parse(lastModified);
  if (unmodified !== undefined && !(changed <= Date.parse(unmodified))) return 'failed';
  if (match !== undefined && !names(match, etag, 'strong')) return 'failed';
  if (since === undefined && noneMatch === undefined) return 'send';
  if (since !== undefined && Date.parse(since) !== changed) return 'send';
  if (noneMatch !== undefined && !names(noneMatch, etag, 'weak')) return 'send';
  return 'unchanged';
}

/** May a part be sent: is what the reader has a part of still this file (RFC 9110, 13.1.5)? */
export const mayResume = (
  { 'if-range': whose }: IncomingHttpHeaders,
  { etag, lastModified }: Validators,
): boolean =>
  whose === undefined || whose === etag || Date.parse(String(whose)) === Date.parse(lastModified);

/** Does a list of tags name this one? `*` names every file that exists. */
function names(list: string, etag: string, comparison: 'strong' | 'weak'): boolean {
  if (list.trim() === '*') return true;
  return list
    .split(',')
    .map((tag) => tag.trim())
    .some((tag) => tag === etag || (comparison === 'weak' && tag === `W/${etag}`));
}
