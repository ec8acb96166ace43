import { authoringHeaders } from '@simpul/contract';
import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import Negotiator from 'negotiator';
import { clientAddress } from '../client-address.ts';
import { refuseCall } from './refuse-call.ts';

export interface Upstream {
  /** Origin of the CMS, such as `http://127.0.0.1:1337`. */
  cms: string;
  scheme: 'http' | 'https';
}

/** Whatever else a client sends is dropped; above all what it says about where it comes from. */
const PASSED_ON = [
  'accept',
  'accept-language',
  'content-length',
  'content-type',
  'cookie',
  'if-none-match',
  'origin',
  'user-agent',
  authoringHeaders.contract.toLowerCase(),
  authoringHeaders.idempotencyKey.toLowerCase(),
];
const PASSED_BACK = [
  'cache-control',
  'content-type',
  'etag',
  authoringHeaders.retryAfter.toLowerCase(),
  'set-cookie',
];

/** Silence of so long means that the line or the CMS is gone; a slow line is not silent. */
const SILENCE_MS = 60_000;
const WORTH_PACKING = 1024;

// Idle sockets end before the CMS would end them (75 s): no call is written into a closing one.
const agent = new Agent({ keepAlive: true, timeout: SILENCE_MS });

/**
 * Hands a call to the CMS and its answer back, piece by piece in both directions. The address of the
 * client is ours to say. When the CMS cannot be reached the answer is `busy`; when either side goes in the
 * midst, the other is cut off too, so that half an answer never looks whole.
 */
export function forwardCall(
  request: IncomingMessage,
  response: ServerResponse,
  { cms, scheme }: Upstream,
): Promise<void> {
  return new Promise((done) => {
    const host = request.headers.host!;
    const upstream = ask(`${cms}${request.url}`, {
      method: request.method!,
      agent,
      timeout: SILENCE_MS,
      headers: {
        ...pick(request.headers, PASSED_ON),
        host,
        'x-forwarded-for': clientAddress(request, scheme),
        'x-forwarded-host': host,
        'x-forwarded-proto': scheme,
      },
    });
    response.once('close', () => {
      upstream.destroy();
      done();
    });
    upstream.on('timeout', () => upstream.destroy());
    upstream.on('error', () => {
      if (!response.headersSent) refuseCall(response, 'busy');
    });
    upstream.on('response', (answer) => {
      // The CMS may answer before it has read the whole body; the rest of it is nobody's.
      if (!request.complete) request.unpipe(upstream).resume();
      giveBack(request, response, answer);
    });
    // Not `pipeline`: it would end the client's connection together with the one to the CMS.
    request.pipe(upstream);
  });
}

function giveBack(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
): void {
  const { 'content-length': length } = answer.headers;
  const isPacked =
    request.method === 'GET' &&
    Number(length ?? 0) >= WORTH_PACKING &&
    new Negotiator(request).encodings().includes('gzip');
  response.writeHead(answer.statusCode!, {
    ...pick(answer.headers, PASSED_BACK),
    Vary: 'Accept-Encoding',
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : length && { 'Content-Length': length }),
  });
  const cutOff = (error: Error | null | undefined): void => {
    if (error) response.destroy();
  };
  if (isPacked) pipeline(answer, createGzip(), response, cutOff);
  else pipeline(answer, response, cutOff);
}

function pick(
  headers: IncomingMessage['headers'],
  names: readonly string[],
): Record<string, string | string[]> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );
}
