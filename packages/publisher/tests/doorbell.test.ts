import { aNetwork } from '@simpul/site-model/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Cms } from '../src/cms/client.ts';
import { listenForChanges } from '../src/cms/doorbell.ts';
import { FakeCms, TOKEN } from '../src/testing/index.ts';
import { until } from '../src/testing/stage.ts';

let cms: FakeCms;
let stop: () => Promise<void>;
let rings: number[];
let silences: string[];

function listen(token = TOKEN): void {
  rings = [];
  silences = [];
  stop = listenForChanges({
    cms: new Cms({ url: cms.url, token }),
    since: () => rings.at(-1) ?? 0,
    onAnswer: (revision) => rings.push(revision),
    onSilence: (problem) => silences.push(problem),
    rest: { least: 10, most: 40 },
    chance: () => 0.5,
  });
}

beforeEach(async () => (cms = await FakeCms.start(aNetwork(), () => undefined)));
afterEach(async () => {
  await stop();
  await cms.stop();
});

describe('the doorbell', () => {
  it('rings for every new revision', async () => {
    listen();
    await until('the first ring', () => rings.length === 1);
    await until('it asks again', () => cms.asked.at(-1) === '/api/publication/changes?since=1');
    cms.publish({});
    await until('the second ring', () => rings.length === 2);
    expect(rings).toEqual([1, 2]);
  });

  it.each(['error', 'half', 'html'] as const)('outlives a CMS that is "%s"', async (mood) => {
    cms.mood = mood;
    listen();
    await until('it tried three times', () => silences.length >= 3);
    expect(rings).toEqual([]);
    cms.mood = 'well';
    await until('it rings', () => rings.length > 0);
  });

  it('outlives a CMS that is gone and comes back', async () => {
    const { port } = cms;
    listen();
    await until('the first ring', () => rings.length === 1);
    await cms.stop();
    await until('it is silent', () => silences.length > 0);
    cms = await FakeCms.start(aNetwork({ revision: 5 }), () => undefined, port);
    await until('it rings', () => rings.includes(5));
  });

  it('rests longer after each failure, but never longer than told', async () => {
    cms.mood = 'error';
    listen();
    const started = Date.now();
    await until('it tried five times', () => silences.length >= 5);
    expect(Date.now() - started).toBeGreaterThan((10 + 20 + 40 + 40) * 0.7);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('says so when the token is refused', async () => {
    listen('wrong');
    await until('it is told', () => silences.length > 0);
    expect(silences[0]).toMatch(/answered 401/);
  });

  it('can be stopped while it waits', async () => {
    listen();
    await until('it waits', () => cms.asked.length === 2);
    const started = Date.now();
    await stop();
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
