import { join } from 'node:path';
import type { Medium } from '../content/pictures.ts';
import { removeShared } from '../release/shared-sums.ts';
import { publishAssets } from '../theme/assets.ts';
import type { Parts } from './put-together.ts';
import type { PublishReport } from './requests.ts';

/** What was found not to be as it was published. */
export interface Damaged {
  sites: readonly string[];
  /** Files that sites share, named as below their folder (`media/…`). */
  shared: readonly string[];
  /** Shared files that are damaged in the store alone. */
  stored: readonly string[];
}

/** Makes anew what is damaged, with the next publication; says what that did and what could not be mended. */
export async function repair(
  { sites, shared, stored }: Damaged,
  parts: Parts,
  publishNow: () => Promise<PublishReport>,
): Promise<PublishReport> {
  const { upkeep, outlet } = parts;
  const dropped = await Promise.all(sites.map((site) => upkeep.dropDamaged(site)));
  const problems = await mendShared(shared, parts);
  const report = await publishNow();
  for (const site of sites) upkeep.clear(site);
  await outlet?.repair(sites, [...shared, ...stored]);
  const failed = sites.flatMap((site, at) => {
    const problem = dropped[at];
    return problem == null ? [] : [{ site, problem }];
  });
  return {
    ...report,
    failed: [...report.failed, ...failed],
    problems: [...problems, ...report.problems],
  };
}

const HASHED = /^media\/([0-9a-f]{32})/;

/**
 * Mends files that sites share: what the content shows is fetched again, everything else goes, and is drawn or
 * put there again if it is ours. Answers a sentence for each picture that could not be had.
 */
async function mendShared(
  names: readonly string[],
  { content, media, covers, theme, folders, now }: Parts,
): Promise<string[]> {
  const wanted = [...content.media.values()].flat();
  const again = new Map<string, Medium>();
  for (const name of names) {
    const medium = wanted.find(({ hash }) => name.startsWith(`media/${hash}`));
    if (medium) again.set(medium.hash, medium);
    else {
      removeShared(join(folders.www, '_shared', name));
      media.forget(HASHED.exec(name)?.[1] ?? '');
    }
  }
  const problems = await media.remake([...again.values()]);
  publishAssets(theme, folders.assets, now());
  await covers.draw();
  return problems;
}
