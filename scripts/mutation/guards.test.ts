import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../setup/root.ts';
import { guards } from './guards.ts';

describe('the guards of which `npm run mutation` shows that tests stand behind them', () => {
  it('are at least twenty-five', () => {
    expect(guards.length).toBeGreaterThanOrEqual(25);
  });

  it.each(guards)('$file: $snippet', ({ file, snippet, without, tests }) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text.split(snippet)).toHaveLength(2);
    expect(without).not.toBe(snippet);
    for (const test of tests) expect(existsSync(join(root, test)), test).toBe(true);
  });
});
