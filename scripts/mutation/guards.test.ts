import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../setup/root.ts';
import { guards } from './guards.ts';

describe('the guards of which `npm run mutation` shows that tests stand behind them', () => {
  it('are at least twenty-five', () => {
    expect(guards.length).toBeGreaterThanOrEqual(25);
  });

  it.each(guards)('$file: $snippet', ({ file, snippet, without, tests, named }) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text.split(snippet)).toHaveLength(2);
    expect(without).not.toBe(snippet);
    const told = tests.map((test) => readFileSync(join(root, test), 'utf8')).join('\n');
    // The last word may be filled in, where one test is made for each of several things.
    const words = named?.split('|') ?? [];
    const stands = (some: string) =>
      told.includes(some) || told.includes(some.replace(/\S+$/, '%s'));
    expect(words.filter((some) => !stands(some))).toEqual([]);
  });
});
