import { foldersIn } from '../folders.ts';
import type { ObjectStore } from '@simpul/storage';
import { Outlet } from '../outlet/outlet.ts';
import { verifyStore } from '../outlet/verify-store.ts';
import { Fence } from '../release/fence.ts';
import type { PublisherOptions } from './desk-options.ts';
import { Holds } from './holds.ts';
import { openWorkshop } from './publisher.ts';
import { takeDesk } from './take-desk.ts';
import { askResident, type Answer, type Request } from './requests.ts';
import { Upkeep, type Kept } from './upkeep.ts';
import { verifyEverything, type Verification } from './verify.ts';

const PATIENCE_MS = 10 * 60_000;
type Desk = Pick<PublisherOptions, 'varDir' | 'databaseUrl' | 'store'>;

/**
 * Puts these sites (null: all) back to the release before the live one and holds them there. Done by the
 * resident publisher where one works in the folder, by this process otherwise.
 */
export const rollBack = (desk: Desk, sites: readonly string[] | null): Promise<Kept[]> =>
  keepUp(desk, { do: 'rollback', sites: sites && [...sites] }, (upkeep) => upkeep.rollBack(sites));

/** Lets these held sites (null: all) go on. */
export const resume = (desk: Desk, sites: readonly string[] | null): Promise<Kept[]> =>
  keepUp(desk, { do: 'resume', sites: sites && [...sites] }, async (upkeep) =>
    upkeep.resume(sites),
  );

/** The sites that are held, and the instant since when. */
export const heldSites = ({ varDir }: Pick<Desk, 'varDir'>): Record<string, string> => {
  const holds = new Holds(foldersIn(varDir).desk);
  return Object.fromEntries(holds.sites.map((site) => [site, holds.since(site)!]));
};

/** Compares everything that readers can get with what was published. Reads only. */
export const verify = ({ varDir }: Desk): Promise<Verification> =>
  verifyEverything(foldersIn(varDir).www);

/** The same for the object store where finished sites are put; nothing where there is none. */
export const verifyStored = async ({ varDir, store }: Desk): Promise<Verification> =>
  store == null
    ? { sites: 0, files: 0, bytes: 0, faults: [] }
    : verifyStore(store, foldersIn(varDir).www);

/** Makes anew what a verification found damaged; answers with what could not be. */
export async function repair(options: PublisherOptions, found: Verification): Promise<string[]> {
  const sites = [...new Set(found.faults.flatMap(({ site }) => site ?? []))];
  const shared = found.faults.flatMap((fault) => fault.shared ?? []);
  const stored = found.faults.flatMap((fault) => fault.stored ?? []);
  const { failed, problems } = await atDesk(
    options,
    { do: 'repair', sites, shared, stored },
    async (): Promise<Answer<'repair'>> => {
      const { workshop } = await openWorkshop(options, foldersIn(options.varDir));
      try {
        return await workshop.repair({ sites, shared, stored });
      } finally {
        await workshop.close();
      }
    },
  );
  return [...failed.map(({ site, problem }) => `${site}: ${problem}`), ...problems];
}

const keepUp = (
  place: Desk,
  request: Request & { do: 'rollback' | 'resume' },
  own: (upkeep: Upkeep) => Promise<Kept[]>,
): Promise<Kept[]> =>
  atDesk(place, request, async () => {
    const folders = foldersIn(place.varDir);
    const fence = Fence.take(folders.www);
    const holds = new Holds(folders.desk);
    const kept = await own(
      new Upkeep({ folders, fence, holds, now: Date.now, isBusy: () => false }),
    );
    if (place.store != null) await bringIntoStore(place.store, folders.www);
    return kept;
  });

/** Rejects with what keeps the store behind; the folder is as it should be then. */
async function bringIntoStore(store: ObjectStore, www: string): Promise<void> {
  const outlet = new Outlet({ store, www, onShown: () => {}, onProblem: () => {} });
  try {
    await outlet.settled();
    const problems = outlet.problems();
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await outlet.close();
  }
}

/** Asks the resident publisher; where there is none, does it here, with the folder to itself. */
export async function atDesk<R extends Request>(
  place: Desk,
  request: R,
  own: () => Promise<Answer<R['do']>>,
): Promise<Answer<R['do']>> {
  const { desk } = foldersIn(place.varDir);
  const right = await takeDesk(place);
  if (!right.ok) {
    const answer = await askResident(desk, request, PATIENCE_MS);
    if (answer !== null) return answer;
    throw new Error(`${right.holder} works here and does not answer.`);
  }
  try {
    return await own();
  } finally {
    await right.release();
  }
}
