import { expect, it } from 'vitest';
import { FewLatest } from './few-latest.ts';

it('remembers the latest few and no more', () => {
  const [a, b, c] = [{}, {}, {}];
  const few = new FewLatest<object, string>(2);
  few.set(a, 'a');
  few.set(b, 'b');
  few.set(a, 'again');
  few.set(c, 'c');
  expect([a, b, c].map((key) => few.get(key))).toEqual(['again', undefined, 'c']);
});
