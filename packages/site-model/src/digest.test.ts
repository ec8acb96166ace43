import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from './digest.ts';

describe('a digest', () => {
  it('is equal for equal values, whatever the order of keys', () => {
    expect(digest({ a: 1, b: { c: [1, 2], d: null } })).toBe(
      digest({ b: { d: null, c: [1, 2] }, a: 1 }),
    );
    expect(digest({ a: 1, b: undefined })).toBe(digest({ a: 1 }));
  });

  it('differs for values that differ', () => {
    const values = [null, 0, '', '0', false, [], {}, [[]], [{}], [null], { a: null }, { a: [] }];
    const more = [
      ['a', 'b'],
      ['a\nb'],
      ['a","b'],
      { a: '1' },
      { a: 1 },
      { '1': 'a' },
      [['a'], 'b'],
    ];
    const digests = [...values, ...more].map(digest);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is equal exactly when the JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        const copy = JSON.parse(JSON.stringify(a)) as unknown;
        expect(digest(copy)).toBe(digest(JSON.parse(JSON.stringify(a))));
        if (JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b))) {
          expect(digest(a)).not.toBe(digest(b));
        }
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
