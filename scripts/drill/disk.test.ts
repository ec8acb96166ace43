import { describe, expect, it } from 'vitest';
import { drillDisk, mayMount } from './disk.ts';

describe('the drill "disk"', () => {
  it.runIf(mayMount())(
    'with a disk that is full or read-only: the sites stand, and go on when there is room',
    async () => {
      const { runs, failures } = await drillDisk(1);
      expect(failures).toEqual([]);
      expect(runs).toBeGreaterThan(0);
    },
    400_000,
  );
});
