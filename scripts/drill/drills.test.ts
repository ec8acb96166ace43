import { describe, expect, it } from 'vitest';
import { drillSlow } from './slow.ts';

describe('a drill', () => {
  it('with a site that cannot be rendered finds that no reader notices and no other site waits', async () => {
    const { runs, failures } = await drillSlow(1);
    expect(failures).toEqual([]);
    expect(runs).toBe(3);
  }, 300_000);
});
