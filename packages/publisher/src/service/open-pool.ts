import type { Folders } from '../folders.ts';
import type { Fence } from '../release/fence.ts';
import { Pool, usualLimits } from '../render/pool.ts';
import type { Theme } from '../theme/build-theme.ts';
import type { PublisherOptions } from './desk-options.ts';

/** Threads of this process that work under a right. */
export const openPool = (
  { workers, address, limits, log }: PublisherOptions,
  folders: Folders,
  theme: Theme,
  right: Fence,
): Pool =>
  new Pool({
    workers,
    setup: { theme, folders, address, fence: right.folder },
    limits: { ...usualLimits, ...limits },
    onLoss: (problem) => log.error(problem),
  });
