import { describe, expect, it } from 'vitest';
import { conditionOf, FiltersSchema } from './filters.ts';

describe('what is looked for in the audit', () => {
  it('is everything when nothing is named', () => {
    const filters = FiltersSchema.parse({ actor: '', region: '', from: '', until: '' });
    expect(conditionOf(filters, 'Asia/Jakarta')).toEqual({ $and: [] });
  });

  it('counts days by the zone of the province, the last one included', () => {
    const filters = FiltersSchema.parse({ from: '2026-11-20', until: '2026-11-21' });
    expect(conditionOf(filters, 'Asia/Jakarta')).toEqual({
      $and: [
        { at: { $gte: new Date('2026-11-19T17:00:00Z') } },
        { at: { $lt: new Date('2026-11-21T17:00:00Z') } },
      ],
    });
  });

  it('means a region with all that lies in it, and a kind of actor with everyone of it', () => {
    const filters = FiltersSchema.parse({ region: '62.71', actor: 'member' });
    expect(conditionOf(filters, 'Asia/Jakarta')).toEqual({
      $and: [
        { $or: [{ actor: 'member' }, { actor: { $startsWith: 'member:' } }] },
        { $or: [{ region: '62.71' }, { region: { $startsWith: '62.71.' } }] },
      ],
    });
  });

  it.each([{ from: '21/11/2026' }, { region: '%' }, { actor: ['a'] }, { sort: 'hash' }])(
    'is refused as %j',
    (query) => {
      expect(FiltersSchema.safeParse(query).success).toBe(false);
    },
  );
});
