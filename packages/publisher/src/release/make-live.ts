import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Fence } from './fence.ts';
import { liveRelease, type SiteFolder } from './site-folder.ts';

/** The moments of a release at which a test may pull the plug. */
export type Step =
  'begun' | 'recycled' | 'written' | 'arranged' | 'named' | 'described' | 'linked' | 'swapped';
export type OnStep = (step: Step) => void;

/**
 * Makes a release live by one rename. Throws when `before` is not the live one any more; then nothing
 * changed. The rename is not flushed here: after a power cut the site may be one release back, whole.
 */
export function makeLive(
  folder: SiteFolder,
  release: string,
  before: string | null,
  fence: Fence,
  onStep: OnStep = () => {},
): void {
  if (liveRelease(folder) !== before) throw new Error('another release became live meanwhile');
  const beside = fence.place(`${folder.site}-${release}.link`);
  rmSync(beside, { force: true });
  symlinkSync(`releases/${release}`, beside);
  onStep('linked');
  renameSync(beside, join(folder.path, 'current'));
  onStep('swapped');
}
