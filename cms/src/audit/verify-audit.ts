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

/** Walks along the chain as it stood when the walk began: what is written meanwhile is not judged. */
export async function verifyAudit(strapi: Core.Strapi): Promise<AuditVerdict> {
  const head = (await readHead(strapi)) ?? { sequence: 0, hash: GENESIS };
  const read = await readEntries(strapi);
  const newest = (await readHead(strapi))?.sequence ?? 0;
  const entries = read.filter(({ sequence }) => sequence <= head.sequence || sequence > newest);
  return { entries: entries.length, flaws: checkChain(entries, head) };
}
