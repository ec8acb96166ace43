import type { Network } from '@simpul/contract';
import { PORTAL } from '@simpul/domain';
import { publish } from '@simpul/publisher';
import { FakeCms, TOKEN, putPlainTheme } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { freePort } from '@simpul/web/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { waitUntilReady } from '../run/process.ts';
import { DOMAIN, startTrialProcess, trialVariables } from '../run/trial-process.ts';
import { withPostgres } from '../setup/postgres.ts';
import { root } from '../setup/root.ts';
import { Crew } from './crew.ts';
import { folderGround, storeGround, textsIn, type Ground } from './ground.ts';
import { say, type Outcome } from './outcome.ts';
import { Readers, differences, generationOf, type Generation } from './readers.ts';

const PROCESSES = 4;
/** A process is killed at a random moment up to this long after the one before, in milliseconds. */
const LONGEST_MS = 700;
/** So long one that was held still may try what it had in mind, in milliseconds. */
const AWAKE_MS = 1500;
const NOBODY = 'http://127.0.0.1:9';

const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir', urgency: 'emergency' });
const withdrawn = { type: 'announcement', id: flood.id, revision: 1, reason: 'withdrawn' } as const;
/** An emergency for everyone, and none: each broadcast goes from one to the other. */
const states: readonly Partial<Network>[] = [
  { announcements: [], removed: [withdrawn] },
  { announcements: [flood], removed: [] },
];

/**
 * Four publisher processes share one PostgreSQL and one folder, and the web server reads that folder, or a
 * bucket of a real S3 server that it alone shares with them (`place`). During each broadcast to all sites every one
 * of them is killed once, the one that plans included, and started again; then one is held still until the
 * others are done, and let go on. Readers may get nothing but the old
 * page or the new one, and when it is over every site must have exactly the bytes that a single process makes.
 */
export async function drillScale(
  times: number,
  sites: number,
  place: 'folder' | 'store',
): Promise<Outcome> {
  return withPostgres(async (databaseUrl) => {
    const varDir = mkdtempSync(join(tmpdir(), 'simpul-crew-'));
    const ground = place === 'folder' ? folderGround(varDir) : await storeGround(varDir);
    try {
      return await drillOn({ databaseUrl, varDir, ground }, times, sites);
    } finally {
      await ground.end();
      rmSync(varDir, { recursive: true, force: true });
    }
  });
}

async function drillOn(
  { databaseUrl, varDir, ground }: { databaseUrl: string; varDir: string; ground: Ground },
  times: number,
  sites: number,
): Promise<Outcome> {
  const failures: string[] = [];
  const figures = {
    sites,
    processes: PROCESSES,
    killed: 0,
    leadersKilled: 0,
    inTheMiddle: 0,
    leadersStill: 0,
  };
  const slugs = Array.from({ length: sites }, (_, at) => `kim-${String(at + 1).padStart(4, '0')}`);
  const cms = await FakeCms.start(
    a.aNetwork({ kims: slugs.map((slug) => a.aKim({ slug })) }),
    (slug) => a.aKimContent({ slug }),
  );
  const all = [PORTAL, ...slugs];
  say(`What one process makes of ${sites} sites …`);
  const clean = await cleanGenerations(cms, all);
  putPlainTheme(join(varDir, 'theme'));
  const port = await freePort();
  const web = await startTrialProcess({
    name: 'web server',
    args: [join(root, 'packages/web/src/main.ts')],
    folder: root,
    variables: {
      ...trialVariables(ground.webDir, cms),
      ...ground.variables,
      WEB_PORT: String(port),
    },
    logFile: join(varDir, 'log/web.log'),
  });
  const readers = new Readers(port, DOMAIN);
  const origin = `http://127.0.0.1:${port}`;
  const crew = new Crew(varDir, {
    cms,
    variables: { ...ground.variables, WEB_URL: origin, DATABASE_URL: databaseUrl },
  });
  try {
    await waitUntilReady(
      web,
      () => fetch(`http://127.0.0.1:${port}`).then(Boolean, () => false),
      60_000,
    );
    show(cms, 0);
    await crew.start(PROCESSES);
    await crew.settled(cms.network.revision);
    await readers.untilShown(clean[0]!);
    say('Published once. The broadcasts:');
    readers.expect(clean[0]!);
    readers.begin(2);
    for (let run = 1; run <= times; run++) {
      const state = run % states.length;
      readers.expect(clean[1 - state]!, clean[state]!);
      const began = performance.now();
      show(cms, state);
      for (const place of shuffled(PROCESSES)) {
        await sleep(Math.random() * LONGEST_MS);
        if (crew.backlog(cms.network.revision) !== 0) figures.inTheMiddle++;
        if (await crew.replace(place)) figures.leadersKilled++;
        figures.killed++;
      }
      const any = Math.floor(Math.random() * PROCESSES);
      // Every other time it is the one that plans.
      const still = run % 2 === 0 ? await crew.leader() : any;
      await sleep(Math.random() * LONGEST_MS);
      const led = await crew.whileStill(still, () => crew.settled(cms.network.revision));
      if (led) figures.leadersStill++;
      const took = Math.round(performance.now() - began);
      await readers.untilShown(clean[state]!);
      readers.expect(clean[state]!);
      // Whoever was still wakes up now, in the middle of what others have done since.
      await sleep(AWAKE_MS);
      await crew.complete();
      const texts = await Promise.all(all.map((site) => ground.served(site)));
      const served = generationOf(
        Object.fromEntries(all.map((site, at) => [site, texts[at] ?? {}])),
      );
      const wrong = [
        ...differences(served, clean[state]!).map(
          (page) => `${page} is not as one process makes it`,
        ),
        ...(await ground.faults()),
        ...readers.faults.splice(0),
      ];
      failures.push(...wrong.map((fault) => `broadcast ${run}: ${fault}`));
      say(`  ${run}: everywhere and right ${took} ms after it began, ${wrong.length} failures`);
    }
  } catch (error) {
    failures.push((error as Error).message);
  } finally {
    await readers.end();
    await crew.end();
    await web.kill();
    await cms.stop();
  }
  return { runs: times, failures, figures: { ...figures, pagesRead: readers.asked } };
}

/** What one process alone makes of each state. */
async function cleanGenerations(cms: FakeCms, sites: readonly string[]): Promise<Generation[]> {
  const varDir = mkdtempSync(join(tmpdir(), 'simpul-clean-'));
  const generations: Generation[] = [];
  try {
    for (const state of states.keys()) {
      show(cms, state);
      const { failed } = await publish({
        cms: cms.url,
        token: TOKEN,
        web: NOBODY,
        varDir,
        address: { scheme: 'https', domain: DOMAIN, port: null },
        workers: PROCESSES,
        reserveMb: 0,
        now: () => a.NOW,
        theme: putPlainTheme(join(varDir, 'theme')),
        log: pino({ level: 'silent' }),
      });
      if (failed.length > 0) throw new Error(failed[0]!.problem);
      const texts = sites.map((site) => [site, textsIn(varDir, site)] as const);
      generations.push(generationOf(Object.fromEntries(texts)));
    }
    return generations;
  } finally {
    rmSync(varDir, { recursive: true, force: true });
  }
}

/** Lets the CMS answer with a state, and ring. */
const show = (cms: FakeCms, state: number): void => cms.publish(states[state]!);

function shuffled(count: number): number[] {
  const left = Array.from({ length: count }, (_, at) => at);
  return Array.from(
    { length: count },
    () => left.splice(Math.floor(Math.random() * left.length), 1)[0]!,
  );
}
