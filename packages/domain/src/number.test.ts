import { expect, it } from 'vitest';
import { indonesian } from './number.ts';

it('numbers are written with a point for thousands and a comma for parts', () => {
  expect([1250, 0.8, 12, 1_000_000].map(indonesian)).toEqual(['1.250', '0,8', '12', '1.000.000']);
});
