import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncodings } from './accepted-encodings.ts';
import { readRange } from './byte-range.ts';
import { contentTypeOf } from './content-types.ts';
import { refuse } from './fixed-answers.ts';
import type { Files, Opened } from './sites/sites.ts';
import { judgeConditions, mayResume, validatorsOf } from './validators.ts';

/**
 * Sends one of these files, or its compressed twin, with conditional requests and ranges. A file that
 * stands for an error keeps that status and is always sent whole.
 */
export async function streamFile(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
  file: string,
): Promise<void> {
  const opened = await files.open(file, acceptedEncodings(request));
  try {
    await send(request, response, file, opened);
  } finally {
    await opened.handle.close();
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  found: Opened,
): Promise<void> {
  const { handle, encoding } = found;
  const isError = response.statusCode !== 200;
  response.setHeader('Vary', 'Accept-Encoding');
  const validators = validatorsOf(found);
  if (!isError) {
    response.setHeader('ETag', validators.etag);
    response.setHeader('Last-Modified', validators.lastModified);
    const verdict = judgeConditions(request.headers, validators);
    if (verdict === 'failed') return refuse(response, 412);
    if (verdict === 'unchanged') return void response.writeHead(304).end();
  }
  response.setHeader('Content-Type', contentTypeOf(file));
  if (encoding) response.setHeader('Content-Encoding', encoding);
  const isDivisible = !isError && encoding === null;
  const range =
    isDivisible && mayResume(request.headers, validators)
      ? readRange(request.headers.range, found.size)
      : 'whole';
  if (range === null) {
    response.setHeader('Content-Range', `bytes */${found.size}`);
    return refuse(response, 416);
  }
  const { first, last } = range === 'whole' ? { first: 0, last: found.size - 1 } : range;
  if (range !== 'whole') {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${first}-${last}/${found.size}`);
  } else if (isDivisible) response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', last - first + 1);
  if (request.method === 'HEAD' || found.size === 0) return void response.end();
  // Breaks off when the reader goes, and the reader's line when the file cannot be read to its end.
  const bytes = handle.createReadStream({ start: first, end: last, autoClose: false });
  await pipeline(bytes, response).catch(() => {});
}

export function setAll(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Sends the reader on to the proper address, or back to the app, without a word. */
export function move(
  response: ServerResponse,
  to: string,
  headers: Record<string, string>,
  status: 301 | 303 = 301,
): void {
  response.writeHead(status, { ...headers, Location: to, 'Content-Length': 0 }).end();
}
