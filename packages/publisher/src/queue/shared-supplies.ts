import type { Network } from '@simpul/contract';
import { readFileSync, rmSync } from 'node:fs';
import type { Fence } from '../release/fence.ts';

/** What jobs are planned from besides the content of KIM, which lies on the shared disk already. */
interface Supply {
  network: Network;
  /** Hashes of pictures that are not there yet. */
  lacking: string[];
}

const fileOf = (right: Fence, number: number): string => right.place(`supplies-${number}.json`);

/** Lays supplies into the working folder of the right they were planned under: they go with it. */
export class SharedSupplies {
  readonly #right: Fence;
  #network: Network | null = null;
  #lacking: string[] = [];
  #newest = 0;
  #oldest = 1;
  #isLaid = false;

  constructor(right: Fence) {
    this.#right = right;
  }

  setNetwork(network: Network): void {
    this.#network = network;
    this.#isLaid = false;
  }

  setLacking(hashes: string[]): void {
    this.#lacking = hashes;
    this.#isLaid = false;
  }

  /** The supplies of this moment, laid where others find them under this number. */
  lay(): { number: number; network: Network } {
    if (this.#network === null) throw new Error('no network is known yet');
    if (!this.#isLaid) {
      const supply: Supply = { network: this.#network, lacking: this.#lacking };
      this.#right.replace(fileOf(this.#right, ++this.#newest), JSON.stringify(supply));
      this.#isLaid = true;
    }
    return { number: this.#newest, network: this.#network };
  }

  /** Takes away those that none of these jobs was planned from. */
  keepFor(numbers: Iterable<number>): void {
    const least = Math.min(this.#newest, ...numbers);
    for (; this.#oldest < least; this.#oldest++) {
      rmSync(fileOf(this.#right, this.#oldest), { force: true });
    }
  }
}

/** Reads supplies; throws `Fenced` when the right is gone. Trusted: a publisher wrote them after checking. */
export function readSupply(right: Fence, number: number): Supply {
  try {
    return JSON.parse(readFileSync(fileOf(right, number), 'utf8')) as Supply;
  } catch (error) {
    throw right.explain(error);
  }
}
