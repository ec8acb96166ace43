import { describe, expect, it } from 'vitest';
import { drillTime } from './time.ts';

describe('the drill "time"', () => {
  it('at every border in time: nothing early, nothing forgotten', async () => {
    const { runs, failures } = await drillTime(1);
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThan(0);
  }, 400_000);
});
