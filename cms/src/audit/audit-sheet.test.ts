import { describe, expect, it } from 'vitest';
import { auditSheet } from './audit-sheet.ts';
import { GENESIS, type Entry } from './entry.ts';

const entry = (title: string): Entry => ({
  ...{ sequence: 1, at: '2026-11-21T01:00:00.000Z', actor: 'officer:1', action: 'update', title },
  ...{ type: 'post', subject: 'x', address: null, before: null, after: null },
  ...{ previous: GENESIS, hash: GENESIS },
});

describe('the sheet of the audit', () => {
  it('begins with a mark for Excel and has one row per entry, with semicolons', () => {
    const [heads, row, rest] = auditSheet([entry('Panen')]).split('\r\n');
    expect(heads).toMatch(/^\uFEFF"Nomor";"Waktu/);
    expect(row).toContain(
      '"1";"2026-11-21T01:00:00.000Z";"officer:1";"update";"post";"Panen";"x";""',
    );
    expect(rest).toBe('');
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'shows %j as text',
    (title) => {
      expect(auditSheet([entry(title)])).toContain(`"'${title.replace(/"/g, '""')}"`);
    },
  );
});
