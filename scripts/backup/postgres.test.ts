import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithUs, freePort } from '@simpul/web/testing';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cmsVariables, startCms, type Context } from '../run/simpul-processes.ts';
import { seed } from '../seed.ts';
import { readEnvironment } from '../setup/environment.ts';
import { withPostgres } from '../setup/postgres.ts';
import { ensureSecrets } from '../setup/secrets.ts';
import { putBack } from './put-back.ts';
import { takeBackup } from './take-backup.ts';

const EMAIL = 'provinsi@kim.example';
const NOW = Date.parse('2026-11-22T03:04:05Z');

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'simpul-backup-'));
});
afterAll(() => rmSync(parent, { recursive: true }));

/** An installation in a folder of its own on this database; its settings are in `.env` there. */
async function install(name: string, databaseUrl: string): Promise<Context & { settings: string }> {
  const home = mkdtempSync(join(parent, `${name}-`));
  const settings = join(home, '.env');
  writeFileSync(
    settings,
    `DATABASE_URL=${databaseUrl}\nSIMPUL_VAR=${join(home, 'var')}\nCMS_PORT=${await freePort()}\n`,
  );
  const { variables } = await ensureSecrets(home);
  return { environment: readEnvironment(variables), secrets: variables, settings };
}

async function inDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The number that a question to a database is answered with. */
const numberIn = (url: string, sql: string): Promise<number> =>
  inDatabase(url, async (client) => {
    const { rows } = await client.query<{ n: string }>(`select ${sql} as n`);
    return Number(rows[0]!.n);
  });

it(
  'a backup on PostgreSQL brings regions and log-ins to another database, and keeps aside what stood there',
  { timeout: 240_000 },
  () =>
    withPostgres(async (server) => {
      const urlOf = (database: string): string => {
        const url = new URL(server);
        url.pathname = `/${database}`;
        return url.href;
      };
      const names = ['simpul_lama', 'simpul_baru'] as const;
      await inDatabase(server, async (client) => {
        for (const name of names) await client.query(`create database ${name}`);
      });
      const [old, fresh] = [urlOf(names[0]), urlOf(names[1])];
      const place = await install('lama', old);
      const { officers } = await seed({
        varDir: place.environment.varDir,
        secrets: cmsVariables(place),
        kims: 0,
        now: NOW,
        log: () => {},
      });
      const file = join(parent, 'cadangan.tar');
      const { description } = await takeBackup(place, file, () => NOW);
      expect(description).toMatchObject({ database: 'postgres', counts: { officers: 1, kims: 0 } });

      const next = await install('baru', fresh);
      const put = (replace = false) =>
        putBack({ settings: next.settings, variables: {} }, file, replace, NOW);
      await inDatabase(fresh, async () => {
        await expect(put()).rejects.toThrow(/Stop Simpul on every machine first/);
      });
      expect((await put()).kept).toHaveLength(1);
      await expect(put()).rejects.toThrow(/DATABASE_URL holds data already/);

      // The settings of the place, the secrets of the data.
      const { variables } = await ensureSecrets(join(next.settings, '..'));
      expect(variables['DATABASE_URL']).toBe(fresh);
      expect(variables['ADMIN_JWT_SECRET']).toBe(place.secrets['ADMIN_JWT_SECRET']);
      const cms = await startCms({ environment: readEnvironment(variables), secrets: variables });
      endWithUs(cms.pid, cms.gone);
      try {
        const login = await fetch(`${next.environment.cms.url}/admin/login`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ email: EMAIL, password: officers[0]!.password }),
        });
        expect(login.status).toBe(200);
      } finally {
        await cms.stop();
      }
      const regions = 'count(*) from regions';
      expect(await numberIn(fresh, `(select ${regions})`)).toBe(
        await numberIn(old, `(select ${regions})`),
      );

      await inDatabase(fresh, (client) => client.query('delete from regions'));
      const { kept } = await putBack(
        { settings: next.settings, variables: {} },
        file,
        true,
        NOW + 1000,
      );
      expect(kept).toContain(
        'schema before_restore_20261122t030406z in the database of DATABASE_URL',
      );
      expect(
        await numberIn(fresh, '(select count(*) from before_restore_20261122t030406z.regions)'),
      ).toBe(0);
      expect(await numberIn(fresh, `(select ${regions})`)).toBeGreaterThan(1700);
      // What was set aside is in no later backup.
      await expect(
        takeBackup({ ...next, settings: next.settings }, file, () => NOW),
      ).resolves.toMatchObject({ missing: [] });
      expect(readdirSync(next.environment.varDir)).not.toContain(`backup-in-work-${process.pid}`);
    }),
);
