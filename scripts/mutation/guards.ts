import { domainGuards } from './domain-guards.ts';
import type { Guard } from './guard.ts';
import { memberGuards } from './member-guards.ts';
import { officerGuards } from './officer-guards.ts';

/** Every guard that the tests are shown to stand behind. */
export const guards: readonly Guard[] = [...domainGuards, ...officerGuards, ...memberGuards];
