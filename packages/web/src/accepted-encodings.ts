import Negotiator from 'negotiator';
import type { IncomingMessage } from 'node:http';
import { encodings, type Encoding } from './sites/sites.ts';

/** The compressed forms that the client accepts, smallest first. */
export function acceptedEncodings(request: IncomingMessage): Encoding[] {
  const accepted = new Set(new Negotiator(request).encodings());
  return (Object.keys(encodings) as Encoding[]).filter((encoding) => accepted.has(encoding));
}
