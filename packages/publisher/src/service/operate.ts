import { foldersIn } from '../folders.ts';
import { Fence } from '../release/fence.ts';
import type { PublisherOptions } from './desk-options.ts';
import { Holds } from './holds.ts';
import { openWorkshop } from './publisher.ts';
import { takeDesk } from './take-desk.ts';
import { askResident, type Answer, type Request } from './requests.ts';
import { Upkeep, type Kept } from './upkeep.ts';
import { verifyEverything, type Verification } from './verify.ts';

const PATIENCE_MS = 10 * 60_000;
type Desk = Pick<PublisherOptions, 'varDir' | 'databaseUrl'>;

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

/** Compares everything that readers can get with what was published. Reads only. */
export const verify = ({ varDir }: Desk): Verification => verifyEverything(foldersIn(varDir).www);

/** Makes anew what a verification found damaged; answers with what could not be. */
export async function repair(options: PublisherOptions, found: Verification): Promise<string[]> {
  const sites = [...new Set(found.faults.flatMap(({ site }) => site ?? []))];
  const shared = found.faults.flatMap((fault) => fault.shared ?? []);
  const { failed, problems } = await atDesk(
    options,
    { do: 'repair', sites, shared },
    async (): Promise<Answer<'repair'>> => {
      const { workshop } = await openWorkshop(options, foldersIn(options.varDir));
      try {
        return await workshop.repair(sites, shared);
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
    return own(new Upkeep({ folders, fence, holds, now: Date.now, isBusy: () => false }));
  });

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
