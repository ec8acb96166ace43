import type { Mood } from '@simpul/publisher/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Outcome } from './outcome.ts';
import { Stand } from './stand.ts';

/** How the CMS misbehaves, and how that is brought about. */
const WAYS: Record<string, Mood | 'stopped' | 'older'> = {
  'is stopped': 'stopped',
  'answers nothing': 'silent',
  'answers 500': 'error',
  'answers half': 'half',
  'answers a page of a proxy': 'html',
  'answers nothing but empty lists': 'empty',
  'speaks a newer contract': 'other-version',
  'goes back to an older revision': 'older',
};
/** How long it stays so while readers read: long enough for several attempts of the publisher. */
const AWAY_MS = 400;
/** So long after a start it comes back: one that has asked a silent CMS would wait for its answer half a minute. */
const BEGUN_MS = 800;

/**
 * The CMS goes away in every way it can, with news written meanwhile. Readers must find every page as it
 * was, nothing may be deleted, and what was written meanwhile must be published on its return; also when
 * the publisher was started anew in between.
 */
export async function drillCms(times: number): Promise<Outcome> {
  const failures: string[] = [];
  const stand = await Stand.set();
  let publisher = await stand.startPublisher();
  let runs = 0;
  try {
    await stand.settled();
    stand.readers.begin(2);
    for (let time = 0; time < times; time++) {
      for (const [what, way] of Object.entries(WAYS)) {
        say(`a CMS that ${what} …`);
        const comeBack = await leave(stand, way);
        await sleep(AWAY_MS);
        if (runs++ % 2 === 1) {
          await publisher.kill();
          publisher = await stand.startPublisher();
          await sleep(BEGUN_MS);
        }
        for (const fault of await stand.faults()) failures.push(`while the CMS ${what}: ${fault}`);
        await comeBack();
        await stand.settled();
        for (const fault of await stand.faults()) failures.push(`after the CMS ${what}: ${fault}`);
      }
    }
  } catch (error) {
    failures.push((error as Error).message);
  } finally {
    await stand.strike();
  }
  return { runs, failures, figures: { pagesRead: stand.readers.asked } };
}

/** Makes the CMS misbehave; what it answers brings it back with the next state of the content. */
async function leave(stand: Stand, way: Mood | 'stopped' | 'older'): Promise<() => Promise<void>> {
  const { cms } = stand;
  if (way === 'stopped') {
    await cms.pause();
    return async () => {
      stand.next();
      await cms.resume();
    };
  }
  if (way === 'older') {
    const { revision } = cms.network;
    cms.publish({ revision: 1 });
    return async () => {
      cms.network = { ...cms.network, revision };
      stand.next();
    };
  }
  cms.mood = way;
  cms.publish({});
  return async () => {
    cms.mood = 'well';
    stand.next();
  };
}
