import { describe, expect, it } from 'vitest';
import { drillScale } from './scale.ts';

describe('the drill "scale"', () => {
  it('with four processes killed in turns during a broadcast: every site as one process makes it', async () => {
    const { runs, failures, figures } = await drillScale(1, 12, 'folder');
    expect(failures).toEqual([]);
    expect(runs).toBe(1);
    expect(figures?.['killed']).toBe(4);
  }, 400_000);

  it('with the web server at a bucket that it alone shares with them: the same', async () => {
    const { failures, figures } = await drillScale(1, 8, 'store');
    expect(failures).toEqual([]);
    expect(figures?.['killed']).toBe(4);
  }, 400_000);
});
