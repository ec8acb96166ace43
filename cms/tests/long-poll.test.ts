import { ChangesSchema } from '@simpul/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { EVERYTHING, takeRevision } from '../src/publication/revisions.ts';
import { publicationOf } from './kit/publication.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let api: ReturnType<typeof publicationOf>;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('bel-satu');
  api = publicationOf(world.cms);
});

const changes = async (since: number): Promise<number> =>
  ChangesSchema.parse(await (await api.ask(`/changes?since=${since}`)).json()).revision;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the doorbell', () => {
  it('answers at once when something has changed since', async () => {
    const revision = await api.revision();
    const begun = performance.now();
    expect(await changes(revision - 1)).toBe(revision);
    expect(performance.now() - begun).toBeLessThan(200);
  });

  it('wakes everyone who waits within 200 ms of a publication', async () => {
    const revision = await api.revision();
    const waiting = [changes(revision), changes(revision), changes(revision)];
    await pause(300);
    await world.documents.create('post', world.post(kim), 'published');
    const committed = performance.now();
    expect(await Promise.all(waiting)).toEqual([revision + 1, revision + 1, revision + 1]);
    expect(performance.now() - committed).toBeLessThan(200);
  });

  it('does not wake for a draft', async () => {
    const revision = await api.revision();
    const waiting = changes(revision);
    await world.documents.create('post', world.post(kim));
    expect(await Promise.race([waiting, pause(1500).then(() => 'asleep')])).toBe('asleep');
    await world.documents.create('post', world.post(kim), 'published');
    expect(await waiting).toBe(revision + 1);
  });

  it('notices within two seconds what another process wrote', async () => {
    const revision = await api.revision();
    const waiting = changes(revision);
    await pause(100);
    await takeRevision(world.cms.strapi);
    const written = performance.now();
    expect(await waiting).toBe(revision + 1);
    expect(performance.now() - written).toBeLessThan(2000);
  });

  it('forgets who has gone away', async () => {
    const gone = new AbortController();
    const waiting = api.ask(`/changes?since=${await api.revision()}`, { signal: gone.signal });
    await pause(100);
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await world.documents.create('post', world.post(kim), 'published');
    expect(
      await world.cms.strapi.db.query('api::publication.revision').count({
        where: { scope: EVERYTHING },
      }),
    ).toBe(1);
  });

  it('refuses a "since" that is no revision', async () => {
    for (const since of ['-1', 'x', '1.5']) {
      expect((await api.ask(`/changes?since=${since}`)).status).toBe(400);
    }
  });
});
