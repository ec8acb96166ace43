import { forEveryone } from './announcements/for-everyone.ts';
import { forGroups } from './announcements/for-groups.ts';
import { forRegions } from './announcements/for-regions.ts';
import type { SampleAnnouncement } from './types.ts';

export const announcements: readonly SampleAnnouncement[] = [
  ...forEveryone,
  ...forRegions,
  ...forGroups,
];
