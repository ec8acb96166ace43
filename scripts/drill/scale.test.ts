import { describe, expect, it } from 'vitest';
import { drillScale } from './scale.ts';

describe('the drill "scale"', () => {
  it('with four processes killed in turns during a broadcast: every site as one process makes it', async () => {
    const { runs, failures, figures } = await drillScale(1, 12);
    expect(failures).toEqual([]);
    expect(runs).toBe(1);
    expect(figures?.['killed']).toBe(4);
  }, 400_000);
});
