import { PORTAL } from '@simpul/domain';
import { CrewOfTests, aSiteJob } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withPostgres } from '../setup/postgres.ts';

const SITES = ['anjir', 'pahandut', 'selat', 'tangkiling'];
const flood = a.anAnnouncement({ slug: 'banjir', title: 'Banjir besar', urgency: 'emergency' });
let databaseUrl: string;
let closing: PromiseWithResolvers<void>;
let closed: Promise<void>;
let crew: CrewOfTests;

beforeAll(async () => {
  closing = Promise.withResolvers();
  const open = Promise.withResolvers<string>();
  closed = withPostgres(async (url) => {
    open.resolve(url);
    await closing.promise;
  });
  closed.catch(open.reject);
  databaseUrl = await open.promise;
});
afterAll(async () => {
  closing.resolve();
  await closed;
});
beforeEach(() => void (crew = new CrewOfTests(SITES)));
afterEach(() => crew.dismiss());

const homeOf = (site: string): string =>
  readFileSync(join(crew.folders.www, site, 'current/index.html'), 'utf8');

const kinds = {
  'threads of one process': () => crew.threads(),
  'processes that share a queue': async () => {
    const planner = await crew.planner(databaseUrl);
    await crew.worker(databaseUrl);
    await crew.worker(databaseUrl);
    return planner;
  },
};

describe.each(Object.entries(kinds))('the hands of a publication: %s', (_, open) => {
  it('bring every site to what was asked for, and answer once for each', async () => {
    const hands = await open();
    hands.setNetwork(a.aNetwork());
    hands.setLacking([]);
    const outcomes = await Promise.all(SITES.map((site) => hands.run(aSiteJob(site))));
    expect(outcomes.map((outcome) => outcome?.live?.release)).toEqual(SITES.map(() => '00000001'));
    for (const site of SITES) expect(homeOf(site)).toContain('<!doctype html>');
  });

  it('tell why a job cannot be done, and do the others', async () => {
    const hands = await open();
    hands.setNetwork(a.aNetwork());
    const [failed, done] = await Promise.allSettled([
      hands.run(aSiteJob('sebangau')),
      hands.run(aSiteJob('selat')),
    ]);
    expect(failed).toMatchObject({ status: 'rejected' });
    expect(String((failed as PromiseRejectedResult).reason)).toContain('sebangau');
    expect(done.status).toBe('fulfilled');
  });

  it('never begin a job with an older network than it was handed in with', async () => {
    const hands = await open();
    hands.setNetwork(a.aNetwork());
    await hands.run(aSiteJob('selat'));
    hands.setNetwork(a.aNetwork({ revision: 2, announcements: [flood] }));
    const outcome = await hands.run(aSiteJob('selat', { lanes: 'first' }));
    expect(homeOf('selat')).toContain('Banjir besar');
    expect(outcome?.live).toMatchObject({ revision: 2, release: '00000002', inputs: null });
  });

  it('publish the portal, one at a time, and give a site its twins', async () => {
    const hands = await open();
    hands.setNetwork(a.aNetwork());
    const revisions = Object.fromEntries(SITES.map((site) => [site, 1]));
    expect(hands.hasRoomFor({ task: 'site', site: PORTAL })).toBe(true);
    const portal = hands.run(aSiteJob(PORTAL, { owner: PORTAL, revisions }));
    expect(hands.hasRoomFor({ task: 'site', site: PORTAL })).toBe(false);
    expect((await portal)?.live?.owner).toBe(PORTAL);
    await hands.run(aSiteJob('selat'));
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, null],
    ] as const) {
      expect(await hands.run({ task: 'twins', site: 'selat', from, to })).toBeNull();
    }
    expect(existsSync(join(crew.folders.www, 'selat/current/index.html.gz'))).toBe(true);
  });

  it('begin nothing after they were dismissed', async () => {
    const hands = await open();
    hands.setNetwork(a.aNetwork());
    await hands.close();
    await expect(hands.run(aSiteJob('selat'))).rejects.toThrow('closing');
  });
});

describe('processes that share a queue', () => {
  it('take the same job again once the queue knows that the one before is done', async () => {
    const planner = await crew.planner(databaseUrl);
    planner.setNetwork(a.aNetwork());
    const twice = [planner.run(aSiteJob('selat')), planner.run(aSiteJob('selat'))];
    await crew.worker(databaseUrl);
    const [first, second] = await Promise.all(twice);
    expect([first?.released, second?.released]).toEqual([true, false]);
  });

  it('do the first lane of an emergency before ordinary jobs that came earlier', async () => {
    const sites = [...Array.from({ length: 20 }, (_, at) => `desa-${at}`), 'tangkiling'];
    await crew.dismiss();
    crew = new CrewOfTests(sites);
    const planner = await crew.planner(databaseUrl);
    const kims = sites.map((slug) => a.aKim({ slug }));
    planner.setNetwork(a.aNetwork({ kims, announcements: [flood] }));
    const done: string[] = [];
    const jobs = sites.map((site) =>
      planner
        .run(aSiteJob(site, { lanes: site === 'tangkiling' ? 'first' : 'all' }))
        .then(() => done.push(site)),
    );
    await crew.worker(databaseUrl);
    await Promise.all(jobs);
    // A process takes some jobs at a time and answers for them together: those beside it may be told first.
    expect(done.slice(0, sites.length / 2)).toContain('tangkiling');
  });

  it('leave undone what an older publisher planned', async () => {
    const older = await crew.planner(databaseUrl);
    older.setNetwork(a.aNetwork());
    const never = older.run(aSiteJob('selat')).then(
      () => 'done',
      () => 'failed',
    );
    const newer = await crew.planner(databaseUrl);
    newer.setNetwork(a.aNetwork());
    await crew.worker(databaseUrl);
    await newer.run(aSiteJob('anjir'));
    expect(existsSync(join(crew.folders.www, 'selat/current'))).toBe(false);
    await older.close();
    expect(await never).toBe('failed');
  });

  it('count the threads that were heard of, and take more in hand when there are more', async () => {
    const planner = await crew.planner(databaseUrl);
    expect(planner.crew().threads).toBe(0);
    for (let worker = 0; worker < 2; worker++) await crew.worker(databaseUrl);
    await expect.poll(() => planner.crew().threads, { timeout: 20_000 }).toBeGreaterThan(0);
  });
});
