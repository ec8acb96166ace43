import { publish } from '@simpul/publisher';
import type { Stage } from '@simpul/publisher/testing';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generationOf, type Generation } from './readers.ts';

/** So many publications are made side by side: most of one is a thread that starts. */
const LANES = 3;

/** The pages that a publication from nothing makes of a stage's content at each of these moments. */
export async function cleanPagesAt(
  stage: Stage,
  sites: readonly string[],
  moments: readonly number[],
): Promise<ReadonlyMap<number, Generation>> {
  const made = new Map<number, Generation>();
  const left = [...new Set(moments)];
  const lane = async () => {
    for (let moment = left.pop(); moment !== undefined; moment = left.pop()) {
      made.set(moment, await cleanly(stage, sites, moment));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return made;
}

async function cleanly(
  stage: Stage,
  sites: readonly string[],
  moment: number,
): Promise<Generation> {
  const varDir = join(stage.varDir, `clean-${moment}`);
  await publish({ ...stage.options, now: () => moment, varDir, web: 'http://127.0.0.1:9' });
  const served = Object.fromEntries(sites.map((site) => [site, stage.served(site, varDir)]));
  rmSync(varDir, { recursive: true });
  return generationOf(served);
}
