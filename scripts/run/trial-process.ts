import { processVariables } from '@simpul/publisher';
import { TOKEN } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { endWithUs } from '@simpul/web/testing';
import { startProcess, type Running } from './process.ts';

/** The domain of the networks that drills and benches run. */
export const DOMAIN = 'kim.example';

/**
 * What a publisher's process is started with in a drill or a bench: as in service, in this folder, with a
 * stand-in CMS at this address, so many threads, and no status port that another could have taken.
 */
export const trialVariables = (
  varDir: string,
  cms: { url: string },
  workers = 1,
): Record<string, string> => ({
  ...processVariables,
  SIMPUL_VAR: varDir,
  CMS_URL: cms.url,
  PUBLICATION_TOKEN: TOKEN,
  KIM_DOMAIN: DOMAIN,
  PUBLIC_SCHEME: 'https',
  PUBLISHER_WORKERS: String(workers),
  STATUS_PORT: '0',
});

/** What a drill adds: a clock that stands still, and a disk of which every byte may be used. */
export const drillVariables = { DRILL_NOW: String(a.NOW), DISK_RESERVE_MB: '0' };

/** Starts a process of a drill: it ends with this one, also when this one is killed. */
export async function startTrialProcess(
  options: Parameters<typeof startProcess>[0],
): Promise<Running> {
  const running = await startProcess(options);
  endWithUs(running.pid, running.gone, 'KILL');
  return running;
}
