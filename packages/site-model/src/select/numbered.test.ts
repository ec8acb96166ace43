import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbered } from './numbered.ts';

const SIZE = 12;
/** `total` items, newest first; each is its own number counted from the oldest. */
const items = (total: number) => Array.from({ length: total }, (_, index) => total - index);
const cut = (total: number) => numbered(items(total), SIZE);

describe('a numbered list', () => {
  it('keeps everything on the newest page until there are two full pages', () => {
    expect(cut(0)).toEqual({ newest: [], pages: [] });
    expect(cut(23).pages).toEqual([]);
    expect(cut(24).newest).toHaveLength(12);
  });

  it('has the oldest items on page 1 for ever', () => {
    expect(cut(24).pages[0]).toEqual(items(12));
    expect(cut(400).pages[0]).toEqual(items(12));
  });

  it('shows every item exactly once, newest first', () => {
    fc.assert(
      fc.property(fc.nat(500), (total) => {
        const { newest, pages } = cut(total);
        expect([...newest, ...[...pages].reverse().flat()]).toEqual(items(total));
        for (const page of pages) expect(page).toHaveLength(SIZE);
      }),
    );
  });

  it('shows 12 to 23 items on the newest page once there are that many', () => {
    fc.assert(
      fc.property(fc.integer({ min: SIZE, max: 500 }), (total) => {
        expect(cut(total).newest.length).toBeGreaterThanOrEqual(SIZE);
        expect(cut(total).newest.length).toBeLessThan(2 * SIZE);
      }),
    );
  });

  it('is cut anew for pages of another size', () => {
    const list = items(100);
    expect(numbered(list, 12).pages).toHaveLength(7);
    expect(numbered(list, 40).pages).toHaveLength(1);
  });

  it('changes no page when an item is added, and adds at most one', () => {
    fc.assert(
      fc.property(fc.nat(500), (total) => {
        const [before, after] = [cut(total).pages, cut(total + 1).pages];
        expect(after.slice(0, before.length)).toEqual(before);
        expect(after.length - before.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
