import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Recent } from './recent.ts';

const LIMITS = { fresh: 0, patience: 30, most: 10 };
const silence = () => new Promise<never>(() => {});

describe('an answer that is remembered', () => {
  it('is told to everybody when no other comes in time, also to those who want a new one', async () => {
    let isSilent = false;
    const recent = new Recent(() => (isSilent ? silence() : Promise.resolve('known')), LIMITS);
    await recent.get('a');
    isSilent = true;
    for (const anew of [true, false, true]) {
      const answer = Promise.race([recent.get('a', anew), sleep(500, 'never')]);
      expect(await answer).toBe('known');
    }
  });

  it('does not count for whoever wants a new one, though it was asked for before', async () => {
    const answers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    let asked = 0;
    const recent = new Recent(() => answers[asked++]!.promise, LIMITS);
    const first = recent.get('a');
    const anew = recent.get('a', true);
    answers[0]!.resolve('one');
    answers[1]!.resolve('two');
    expect(await Promise.all([first, anew])).toEqual(['one', 'two']);
  });
});
