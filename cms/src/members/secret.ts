import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 bits that fit into an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Signs that nobody takes for another one, as the contract has them. */
const SIGNS = '34679ACDEFGHJKMNPQRTWXY';

/** So many random signs for people to type. */
export const newSigns = (count: number): string =>
  Array.from({ length: count }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** SHA-256 in hexadecimal. What is kept of a secret: from its hash nobody finds it again. */
export const hashOf = (secret: string | Uint8Array): string =>
  createHash('sha256').update(secret).digest('hex');
