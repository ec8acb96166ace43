import type { Parts } from './put-together.ts';
import { siteJob } from './site-job.ts';

/** What publishing now would change on one site. */
export interface Rehearsal {
  site: string;
  /** Addresses that would be rendered, and addresses that would go. */
  changed: string[];
  removed: string[];
  /** Would it be taken off as a whole? */
  takenOff: boolean;
  /** Why it could not even be planned, or null. */
  problem: string | null;
}

/** What publishing now would change, site by site; nothing is written. */
export async function rehearseAll(parts: Parts): Promise<Rehearsal[]> {
  const { supplies, ledger, pool, theme } = parts;
  const desk = supplies.desk(theme.version);
  if (desk === null) return [];
  pool.setNetwork(desk.network);
  pool.setLacking(supplies.lackingHashes());
  const now = parts.now();
  const nothing = { changed: [], removed: [], takenOff: false, problem: null };
  const gone = ledger.reconcile(desk);
  const plans = ledger.due(desk, now).map(async (one): Promise<Rehearsal> => {
    const job = siteJob({ ...one, lanes: 'all' }, desk, ledger, now);
    try {
      const outcome = await pool.run({ ...job, dryRun: true });
      const { changed = [], removed = [] } = outcome ?? {};
      return { ...nothing, site: one.site, changed, removed };
    } catch (error) {
      return { ...nothing, site: one.site, problem: (error as Error).message };
    }
  });
  return [
    ...gone.map(({ site }) => ({ ...nothing, site, takenOff: true })),
    ...(await Promise.all(plans)),
  ];
}
