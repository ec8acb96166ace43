import { describe, expect, it } from 'vitest';
import { createDoorbell } from './doorbell.ts';

const never = new AbortController().signal;

function counter(start: number) {
  let value = start;
  return {
    read: async () => value,
    grow: () => {
      value += 1;
    },
  };
}

describe('createDoorbell', () => {
  it('answers at once when the number is already greater', async () => {
    const bell = createDoorbell(counter(5).read, 1000);
    expect(await bell.wait(4, 10_000, never)).toBe(5);
  });

  it('answers with what is when the time is up', async () => {
    const bell = createDoorbell(counter(5).read, 1000);
    expect(await bell.wait(5, 20, never)).toBe(5);
  });

  it('answers when it is rung and the number has grown', async () => {
    const { read, grow } = counter(5);
    const bell = createDoorbell(read, 60_000);
    const waiting = bell.wait(5, 10_000, never);
    bell.ring();
    grow();
    bell.ring();
    expect(await waiting).toBe(6);
  });

  it('looks for itself when nobody rings', async () => {
    const { read, grow } = counter(5);
    const bell = createDoorbell(read, 10);
    const waiting = bell.wait(5, 10_000, never);
    grow();
    expect(await waiting).toBe(6);
  });

  it('looks no more when nobody waits', async () => {
    let reads = 0;
    const bell = createDoorbell(async () => ++reads && 5, 5);
    await bell.wait(5, 20, never);
    const after = reads;
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(reads).toBe(after);
  });

  it('lets go of who went away', async () => {
    const gone = new AbortController();
    const bell = createDoorbell(counter(5).read, 1000);
    const waiting = bell.wait(5, 10_000, gone.signal);
    gone.abort();
    expect(await waiting).toBe(5);
  });

  it('lets everyone go when it is closed, and keeps nobody after', async () => {
    const bell = createDoorbell(counter(5).read, 1000);
    const waiting = bell.wait(5, 10_000, never);
    bell.close();
    expect(await waiting).toBe(5);
    expect(await bell.wait(5, 10_000, never)).toBe(5);
  });

  it('passes over a look that fails', async () => {
    let fail = false;
    let value = 5;
    const read = async () => {
      if (fail) throw new Error('database is locked');
      return value;
    };
    const bell = createDoorbell(read, 10);
    const waiting = bell.wait(5, 10_000, never);
    await new Promise((resolve) => setTimeout(resolve, 5));
    fail = true;
    await new Promise((resolve) => setTimeout(resolve, 30));
    fail = false;
    value = 6;
    expect(await waiting).toBe(6);
  });
});
