import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeWorld, type World } from './kit/world.ts';

/** A zone in which clocks show another time than here. */
const ELSEWHERE = new Date().getTimezoneOffset() === -7 * 60 ? 'UTC' : 'Asia/Jakarta';

let world: World;
let kim: string;

beforeAll(async () => {
  world = await makeWorld();
  kim = await world.makeKim('zona-waktu');
});

describe('a CMS in another time zone', () => {
  it('means the same moments by what is stored, and finds the audit unchanged', async () => {
    const { cms } = world;
    const starts = '2026-12-01T20:30:00.123Z';
    const writer = path.join(cms.strapi.dirs.app.root, 'tests/kit/write-event.mts');
    const env = { ...process.env, TZ: ELSEWHERE };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [writer, cms.folder, JSON.stringify(world.event({ kim, starts }))],
      { env },
    );
    const documentId = stdout.trim().split('\n').at(-1)!;
    const row = (await cms.strapi.db
      .query('api::event.event')
      .findOne({ where: { documentId } })) as { starts: string; createdAt: string };
    expect(row.starts).toBe(starts);
    expect(Math.abs(Date.now() - Date.parse(row.createdAt))).toBeLessThan(10 * 60_000);
    expect((await cms.verifyAudit()).flaws).toEqual([]);
  });
});
