import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FirstLanes } from './first-lanes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a first lane that was begun', () => {
  it('is waited for until it stands, and nobody is told', () => {
    const onHanging = vi.fn();
    const lanes = new FirstLanes(onHanging);
    expect(lanes.areUnderWay).toBe(false);
    lanes.begin('selat');
    lanes.begin('anjir');
    lanes.end('selat');
    expect(lanes.areUnderWay).toBe(true);
    lanes.end('anjir');
    expect(lanes.areUnderWay).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(onHanging).not.toHaveBeenCalled();
  });

  it('is waited for two seconds when it hangs, and no longer when it ends after that', () => {
    const wereUnderWay: boolean[] = [];
    const lanes = new FirstLanes(() => wereUnderWay.push(lanes.areUnderWay));
    lanes.begin('selat');
    vi.advanceTimersByTime(1999);
    expect(lanes.areUnderWay).toBe(true);
    vi.advanceTimersByTime(1);
    expect(wereUnderWay).toEqual([false]);
    lanes.end('selat');
    expect(lanes.areUnderWay).toBe(false);
  });

  it('has its own two seconds, whoever hangs beside it', () => {
    const wereUnderWay: boolean[] = [];
    const lanes = new FirstLanes(() => wereUnderWay.push(lanes.areUnderWay));
    lanes.begin('selat');
    vi.advanceTimersByTime(1500);
    lanes.begin('anjir');
    vi.advanceTimersByTime(2000);
    expect(wereUnderWay).toEqual([true, false]);
  });

  it('is waited for by nobody once all is closed', () => {
    const onHanging = vi.fn();
    const lanes = new FirstLanes(onHanging);
    lanes.begin('selat');
    lanes.close();
    vi.advanceTimersByTime(10_000);
    expect(onHanging).not.toHaveBeenCalled();
  });
});
