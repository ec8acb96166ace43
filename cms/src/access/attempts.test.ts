import { describe, expect, it } from 'vitest';
import { countAttempts } from './attempts.ts';

describe('attempts', () => {
  it('are full at the greatest number, for their key alone, until the window ends', () => {
    let time = 0;
    const attempts = countAttempts(2, 1000, () => time);
    attempts.add('a');
    expect(attempts.isFull('a')).toBe(false);
    attempts.add('a');
    expect(attempts.isFull('a')).toBe(true);
    expect(attempts.isFull('b')).toBe(false);
    time = 999;
    expect(attempts.isFull('a')).toBe(true);
    time = 1000;
    expect(attempts.isFull('a')).toBe(false);
  });

  it('that succeed do not count', () => {
    const attempts = countAttempts(1, 1000, () => 0);
    attempts.add('a');
    attempts.takeBack('a');
    expect(attempts.isFull('a')).toBe(false);
  });

  it('of very many keys push out the oldest, not the newest', () => {
    const attempts = countAttempts(1, 1000, () => 0);
    for (let n = 0; n <= 20_000; n++) attempts.add(String(n));
    expect(attempts.isFull('0')).toBe(false);
    expect(attempts.isFull('20000')).toBe(true);
  });
});
