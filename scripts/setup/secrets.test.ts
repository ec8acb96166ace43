import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureSecrets } from './secrets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the secrets', () => {
  it('are made fresh, differ from each other, and only their owner can read them', async () => {
    const { variables, fresh } = await ensureSecrets(folder);
    expect(fresh).toBe(true);
    const values = Object.values(variables).flatMap((value) => value!.split(','));
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value.length).toBeGreaterThanOrEqual(43);
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
  });

  it('stay as they are the second time', async () => {
    const first = await ensureSecrets(folder);
    const second = await ensureSecrets(folder);
    expect(second).toEqual({ variables: first.variables, fresh: false });
  });

  it('leave what an operator wrote, and close a file that was open to all', async () => {
    await writeFile(join(folder, '.env'), '# ours\nWEB_PORT=8090', { mode: 0o644 });
    const { variables } = await ensureSecrets(folder);
    expect(variables['WEB_PORT']).toBe('8090');
    expect(await readFile(join(folder, '.env'), 'utf8')).toMatch(
      /^# ours\nWEB_PORT=8090\nAPP_KEYS=/,
    );
    expect((await stat(join(folder, '.env'))).mode & 0o777).toBe(0o600);
  });
});
