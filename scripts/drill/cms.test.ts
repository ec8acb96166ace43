import { describe, expect, it } from 'vitest';
import { drillCms } from './cms.ts';

describe('the drill "cms"', () => {
  it('with a CMS that is away or talks nonsense: nothing is lost, everything is published on its return', async () => {
    const { runs, failures } = await drillCms(1);
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThan(0);
  }, 400_000);
});
