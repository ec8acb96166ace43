import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { GENESIS, hashOf, type Entry } from './entry.ts';
import { verifyAudit } from './verify-audit.ts';

/** An audit to which somebody adds a row whenever its rows are read. */
function busyAudit() {
  const entries: Entry[] = [];
  const add = (sequence = entries.length + 1) => {
    const before = entries.at(-1);
    const entry: Omit<Entry, 'hash'> = {
      ...{ sequence, at: '2026-11-22T01:00:00.000Z', previous: before?.hash ?? GENESIS },
      ...{ actor: 'system', action: 'update', type: 'post', title: null, subject: 'x' },
      ...{ address: null, before: null, after: null, kim: null, region: null },
    };
    entries.push({ ...entry, hash: hashOf(entry) });
  };
  const head = () => ({ sequence: entries.length, hash: entries.at(-1)?.hash ?? GENESIS });
  const strapi = {
    store: { get: () => Promise.resolve(head()) },
    db: {
      query: () => ({
        findMany: () => {
          const read = [...entries];
          add();
          return Promise.resolve(read);
        },
      }),
    },
  } as unknown as Core.Strapi;
  return { strapi, entries, add };
}

describe('the walk along the whole chain', () => {
  it('finds nothing removed because somebody writes meanwhile', async () => {
    const { strapi, add } = busyAudit();
    add();
    add();
    expect(await verifyAudit(strapi)).toEqual({ entries: 2, flaws: [] });
    expect(await verifyAudit(strapi)).toEqual({ entries: 3, flaws: [] });
  });

  it('still names a row that nobody wrote, behind the last one', async () => {
    const { strapi, add, entries } = busyAudit();
    add();
    entries.push({ ...entries[0]!, sequence: 9 });
    expect((await verifyAudit(strapi)).flaws).toContainEqual({ sequence: 9, flaw: 'added' });
  });
});
