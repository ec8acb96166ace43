import { describe, expect, it } from 'vitest';
import { drillSlow } from './slow.ts';

describe('the drill "slow"', () => {
  it('with a site that cannot be rendered: no reader notices and no other site waits', async () => {
    const { runs, failures } = await drillSlow(1);
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThan(0);
  }, 400_000);
});
