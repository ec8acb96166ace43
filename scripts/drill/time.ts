import type { Network } from '@simpul/contract';
import { Stage, until } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { cleanPagesAt } from './clean-pages.ts';
import { say, type Outcome } from './outcome.ts';
import { differences, generationOf, type Generation } from './readers.ts';

const SITES = ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'];
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PATIENCE_MS = 120_000;

const at = (hours: number): string => new Date(a.NOW + hours * HOUR).toISOString();

/** Windows that begin, end, meet and lie within each other over three days; events across midnights. */
function network(timeZone: (typeof ZONES)[number]): Partial<Network> {
  const shown = (slug: string, from: number | null, to: number | null, isUrgent = false) =>
    a.anAnnouncement({
      slug,
      title: `Maklumat ${slug}`,
      urgency: isUrgent ? 'emergency' : 'routine',
      showFrom: from === null ? null : at(from),
      showUntil: to === null ? null : at(to),
    });
  return {
    setting: a.aSetting({ timeZone }),
    announcements: [
      shown('mulai', 5, null),
      shown('usai', null, 7),
      shown('sebentar', 20, 20.5, true),
      shown('bersambung-a', 6, 12),
      shown('bersambung-b', 12, 30),
    ],
    sharedEvents: [
      a.aSharedEvent({ slug: 'rapat', starts: at(9), ends: at(11) }),
      a.aSharedEvent({ slug: 'pasar', starts: at(26), ends: null, allDay: true }),
    ],
  };
}

/** Moments to look at: before, at and after every hour in which something may happen, and the days between. */
const STEPS = [5, 6, 7, 9, 11, 12, 20, 20.5, 26, 30].flatMap((hour) => [
  a.NOW + hour * HOUR - 1,
  a.NOW + hour * HOUR,
]);
const MIDNIGHTS = Array.from({ length: 6 }, (_, step) => a.NOW + step * 12 * HOUR + 17 * MINUTE);
/** The clock of the machine is set back, and the publisher sleeps across everything. */
const JUMPS = [a.NOW + 80 * HOUR, a.NOW + 6.5 * HOUR, a.NOW, a.NOW + 20.2 * HOUR];

/**
 * The clock goes over every border in one time zone after the other, is set forward and back, and leaps over
 * days while the publisher sleeps. At each moment every site must have the bytes that a publication from
 * nothing makes at that moment: nothing early, nothing forgotten.
 */
export async function drillTime(times: number): Promise<Outcome> {
  const failures: string[] = [];
  let runs = 0;
  for (let time = 0; time < times; time++) {
    const zone = ZONES[time % ZONES.length]!;
    say(`borders in ${zone} …`);
    const stage = await Stage.set(network(zone), a.aKimContent({ posts: a.somePosts(3) }));
    const fail = (failure: string) => void failures.push(`${zone}: ${failure}`);
    try {
      const moments = [...[...STEPS, ...MIDNIGHTS].sort((a, b) => a - b), ...JUMPS];
      const clean = await cleanPagesAt(stage, SITES, moments);
      runs += await goThrough(stage, clean, moments, false, fail);
      runs += await goThrough(stage, clean, JUMPS, true, (failure) => fail(`asleep, ${failure}`));
    } catch (error) {
      fail((error as Error).message);
    } finally {
      await stage.strike();
    }
  }
  return { runs, failures };
}

async function goThrough(
  stage: Stage,
  clean: ReadonlyMap<number, Generation>,
  moments: readonly number[],
  isAsleepBetween: boolean,
  fail: (failure: string) => void,
): Promise<number> {
  let publisher = await stage.start();
  for (const moment of moments) {
    if (isAsleepBetween) await stage.stopPublisher();
    stage.now = moment;
    if (isAsleepBetween) publisher = await stage.start();
    const wanted = clean.get(moment)!;
    const found = () => generationOf(stage.servedOf(SITES));
    const isRight = () =>
      publisher.status().backlog === 0 && differences(found(), wanted).length === 0;
    await until('the sites are as they should be', isRight, PATIENCE_MS).catch(() => {
      const pages = differences(found(), wanted).join(', ');
      fail(`at ${new Date(moment).toISOString()} not as they should be: ${pages}`);
    });
  }
  await stage.stopPublisher();
  return moments.length;
}
