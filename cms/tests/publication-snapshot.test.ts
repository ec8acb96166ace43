import { setTimeout as sleep } from 'node:timers/promises';
import type { UID } from '@strapi/strapi';
import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from './kit/panel.ts';
import { publicationOf } from './kit/publication.ts';
import { collection } from './kit/regencies.ts';
import { makeWorld, type World } from './kit/world.ts';

let world: World;
let kim: string;
let api: ReturnType<typeof publicationOf>;
let officer: Awaited<ReturnType<typeof signIn>>;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('sekejap', { about: 'Sebelum' });
  api = publicationOf(world.cms);
  officer = await signIn(world.cms, 'province');
});

/**
 * Reads, and writes as soon as rows of this type have been read; reading goes on when that is written, or
 * after a while where the write waits for the reader.
 */
async function readWhile<Read>(
  type: string,
  write: () => Promise<Response>,
  read: () => Promise<Read>,
): Promise<Read> {
  let writing: Promise<Response> | undefined;
  const once = async () => {
    if (writing) return;
    writing = write();
    await Promise.race([writing, sleep(1500)]);
  };
  const stop = world.cms.strapi.db.lifecycles.subscribe({
    models: [`api::${type}.${type}` as UID.ContentType],
    afterFindOne: once,
    afterFindMany: once,
  });
  try {
    const found = await read();
    expect((await writing)?.ok).toBe(true);
    return found;
  } finally {
    stop();
  }
}

const withdraw = (type: string, id: string) => () =>
  officer.ask('POST', `/desk/items/${type}/${id}/withdraw`, { reason: 'Keliru' });
const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id);

describe('what is read while somebody writes', () => {
  it('names an item of a KIM as there or as removed, never as both', async () => {
    const { documentId: id } = await world.documents.create('post', world.post(kim), 'published');
    const { revision } = await api.kim('sekejap');
    const read = await readWhile('post', withdraw('post', id), () => api.kim('sekejap'));
    expect(read.revision).toBe(revision);
    expect([has(read.posts, id), has(read.removed, id)]).toEqual([true, false]);
    const after = await api.kim('sekejap');
    expect(after.revision).toBeGreaterThan(revision);
    expect([has(after.posts, id), has(after.removed, id)]).toEqual([false, true]);
  });

  it('is never older than its revision, or the newer would not be fetched', async () => {
    const before = await api.kim('sekejap');
    const write = () => officer.ask('PUT', `${collection('kim')}/${kim}`, { about: 'Sesudah' });
    const read = await readWhile('kim', write, () => api.kim('sekejap'));
    expect([read.revision, read.profile.about]).toEqual([before.revision, 'Sebelum']);
    const lines = (await (await api.ask('/kims')).text()).trim().split('\n');
    const all = lines.map((line) => JSON.parse(line) as typeof before);
    expect(all.find(({ slug }) => slug === 'sekejap')?.profile.about).toBe('Sesudah');
  });

  it('names an announcement as there or as removed, never as both', async () => {
    const { documentId: id } = await world.documents.create(
      'announcement',
      world.announcement(),
      'published',
    );
    const { revision } = await api.network();
    const read = await readWhile('announcement', withdraw('announcement', id), () => api.network());
    expect(read.revision).toBe(revision);
    expect([has(read.announcements, id), has(read.removed, id)]).toEqual([true, false]);
    const after = await api.network();
    expect([has(after.announcements, id), has(after.removed, id)]).toEqual([false, true]);
  });
});
