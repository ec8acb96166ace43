import type { Network } from '@simpul/contract';
import { readFileSync, rmSync } from 'node:fs';
import type { Fence } from '../release/fence.ts';

/** What jobs are planned from besides the content of KIM, which lies on the shared disk already. */
export interface Supply {
  network: Network;
  /** Hashes of pictures that are not there yet. */
  lacking: string[];
}

const fileOf = (right: Fence, number: number): string => right.place(`supplies-${number}.json`);

/** Lays supplies into the working folder of the right they were planned under: they go with it. */
export const putSupply = (right: Fence, number: number, supply: Supply): void =>
  right.replace(fileOf(right, number), JSON.stringify(supply));

/** Reads supplies; throws `Fenced` when the right is gone. Trusted: a publisher wrote them after checking. */
export function readSupply(right: Fence, number: number): Supply {
  try {
    return JSON.parse(readFileSync(fileOf(right, number), 'utf8')) as Supply;
  } catch (error) {
    throw right.explain(error);
  }
}

export const dropSupply = (right: Fence, number: number): void =>
  rmSync(fileOf(right, number), { force: true });
