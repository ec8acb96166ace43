import { statfsSync } from 'node:fs';

/** Free inodes below which nothing is begun: a release of a site makes some hundred. */
const LEAST_INODES = 2000;
/** An emergency may use the reserve up to this share: that is what it is kept for. */
const URGENT_SHARE = 0.25;
const LOOK_EVERY_MS = 500;

export interface DiskLeft {
  bytes: number;
  /** Null on a file system that does not count them. */
  inodes: number | null;
}

/**
 * Says whether there is room to make a release. A disk that is full in the middle of one breaks nothing,
 * but the CMS on the same disk needs the last megabytes for what people write.
 */
export class DiskReserve {
  readonly #folder: string;
  readonly #reserveBytes: number;
  #left: DiskLeft | null = null;
  #lookedAt = -Infinity;

  constructor(folder: string, reserveMb: number) {
    this.#folder = folder;
    this.#reserveBytes = reserveMb * 1_000_000;
  }

  /** What is left, null when the disk does not say. */
  left(): DiskLeft | null {
    if (performance.now() - this.#lookedAt < LOOK_EVERY_MS) return this.#left;
    this.#lookedAt = performance.now();
    try {
      const { bavail, bsize, files, ffree } = statfsSync(this.#folder);
      this.#left = { bytes: bavail * bsize, inodes: files > 0 ? ffree : null };
    } catch {
      this.#left = null;
    }
    return this.#left;
  }

  hasRoom(isUrgent: boolean): boolean {
    const left = this.left();
    if (left === null || this.#reserveBytes === 0) return true;
    const share = isUrgent ? URGENT_SHARE : 1;
    const hasInodes = left.inodes === null || left.inodes >= LEAST_INODES * share;
    return left.bytes >= this.#reserveBytes * share && hasInodes;
  }

  /** A sentence while nothing is begun for want of room. */
  problems(): string[] {
    if (this.hasRoom(false)) return [];
    const { bytes, inodes } = this.left()!;
    const files = inodes === null ? '' : ` and ${inodes} files`;
    return [
      `The disk has room for ${Math.floor(bytes / 1e6)} MB${files} only: nothing new is published before there is more. The sites stay as they are.`,
    ];
  }
}
