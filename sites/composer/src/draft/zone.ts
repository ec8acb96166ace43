import type { Zone } from './local-time.ts';

/** Central Kalimantan is on western time. */
export const ZONE: Zone = 'Asia/Jakarta';
