import { PORTAL } from '@simpul/domain';
import type { Desk } from '../plan/inputs.ts';
import type { SiteJob } from '../render/messages.ts';
import type { Due, Ledger } from './ledger.ts';

/** The job that does what is due, from what is on the desk at this moment. */
export function siteJob(
  { site, lanes, wanted }: Due,
  { revisions }: Desk,
  ledger: Ledger,
  now: number,
): SiteJob {
  const job = { task: 'site', site, lanes, ...wanted, now, dryRun: false } as const;
  if (site === PORTAL) {
    const all = Object.fromEntries(revisions);
    return { ...job, revisions: all, broken: ledger.brokenByKim() };
  }
  return { ...job, revisions: { [site]: revisions.get(site) ?? 0 } };
}
