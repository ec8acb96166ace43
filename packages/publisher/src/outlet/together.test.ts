import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { together } from './together.ts';

it('works at so many at a time, and at each once', async () => {
  const done: number[] = [];
  let busy = 0;
  let most = 0;
  await together(Array.from({ length: 20 }).keys(), 3, async (one) => {
    most = Math.max(most, ++busy);
    await sleep(1);
    busy--;
    done.push(one);
  });
  expect(most).toBe(3);
  expect(done.sort((a, b) => a - b)).toEqual([...Array.from({ length: 20 }).keys()]);
});

it('begins nothing more once one has failed, and leaves nothing under way', async () => {
  let begun = 0;
  let busy = 0;
  const work = async (one: number): Promise<void> => {
    begun++;
    busy++;
    await sleep(one === 2 ? 1 : 20);
    busy--;
    if (one > 0) throw new Error(`no ${one}`);
  };
  await expect(together(Array.from({ length: 20 }).keys(), 4, work)).rejects.toThrow('no 2');
  expect(busy).toBe(0);
  await sleep(50);
  expect(begun).toBe(4);
});
