import type { SeedOptions, SeedResult } from './seed-network.ts';

/** What the seeding process is told first. */
export type ToSeeding = Omit<SeedOptions, 'log'>;
/** What it answers: lines while it works, at the end a result or what went wrong. */
export type FromSeeding = { line: string } | { result: SeedResult } | { problem: string };
