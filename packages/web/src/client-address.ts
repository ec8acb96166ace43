import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address of the client. With `https`, TLS ends in a proxy of our own in front of us, and the last
 * address that it added to `X-Forwarded-For` is its word; whatever stands before was sent by the client.
 * Without, nobody stands in front of us and the header is the client's alone: it is not read.
 */
export function clientAddress(request: IncomingMessage, scheme: 'http' | 'https'): string {
  const own = request.socket.remoteAddress ?? '';
  if (scheme === 'http') return own;
  const header = request.headers['x-forwarded-for'];
  const last = String(header ?? '')
    .split(',')
    .at(-1)!
    .trim();
  return isIP(last) === 0 ? own : last;
}
