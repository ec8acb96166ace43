import { describe, expect, it } from 'vitest';
import { drillKill } from './kill.ts';

describe('the drill "kill"', () => {
  it('with a publisher killed in the middle: readers get whole pages, the next run completes them', async () => {
    const { runs, failures } = await drillKill(6);
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThan(0);
  }, 400_000);
});
