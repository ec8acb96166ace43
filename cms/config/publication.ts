import { createHash } from 'node:crypto';
import { readEnvironment } from '../src/environment/read-environment.ts';

/** The token itself is not kept: only its SHA-256 is compared. */
export default () => ({
  tokenHash: createHash('sha256').update(readEnvironment().publicationToken).digest('hex'),
});
