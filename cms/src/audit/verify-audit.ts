import type { Core } from '@strapi/strapi';
import { checkChain, type Flaw } from './check-chain.ts';
import { GENESIS } from './entry.ts';
import { readHead } from './head.ts';
import { readEntries } from './read-entries.ts';

/** What the walk along the whole chain found. */
export interface AuditVerdict {
  entries: number;
  flaws: Flaw[];
}

export async function verifyAudit(strapi: Core.Strapi): Promise<AuditVerdict> {
  const entries = await readEntries(strapi);
  const head = (await readHead(strapi)) ?? { sequence: 0, hash: GENESIS };
  return { entries: entries.length, flaws: checkChain(entries, head) };
}
