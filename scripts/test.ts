import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithUs } from '@simpul/web/testing';
import { z } from 'zod';
import { useTemporaryFolder } from './run/temporary-folder.ts';
import { buildCms } from './setup/build.ts';
import { root } from './setup/root.ts';
import { step } from './setup/steps.ts';
import { ensureProgram } from './setup/system-package.ts';
import { withPostgres } from './setup/postgres.ts';

/**
 * `npm test`: brings what the tests need, checks the code, runs every test and ends with one line that
 * counts them. `npm test -- <words>` hands the words to vitest instead and skips the check;
 * `npm test -- --postgres [<words>]` runs the tests of the CMS on PostgreSQL instead of SQLite.
 */
const given = process.argv.slice(2);
const onPostgres = given.includes('--postgres');
const rest = given.filter((word) => word !== '--postgres');
const words = onPostgres ? ['--project', 'cms', ...rest] : rest;
useTemporaryFolder();
const report = join(tmpdir(), `simpul-tests-${process.pid}.json`);

try {
  const chromium = await step('making sure of Chromium', () =>
    ensureProgram('chromium', 'chromium'),
  );
  await step('making sure of xmllint', () => ensureProgram('xmllint', 'libxml2-utils'));
  await step('making sure of nginx', () =>
    ensureProgram('nginx', 'nginx', 'libnginx-mod-http-brotli-static'),
  );
  await step('making sure of openssl', () => ensureProgram('openssl', 'openssl'));
  await step('making sure of Ceph', () =>
    ensureProgram('radosgw', 'ceph-mon', 'ceph-osd', 'radosgw'),
  );
  await step('building the CMS and its admin panel', buildCms);
  const checked = words.length > 0 ? 0 : await run('node', [join(root, 'scripts/check.ts')]);
  const test = (more: Record<string, string>): Promise<number> =>
    run(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
      { CHROMIUM: chromium, ...more },
    );
  const tested = onPostgres
    ? await withPostgres((DATABASE_URL) => test({ DATABASE_URL }))
    : await test({});
  await tellCount();
  process.exitCode = checked === 0 && tested === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

function run(command: string, args: string[], more: Record<string, string> = {}): Promise<number> {
  return new Promise((done, fail) => {
    const env = { ...process.env, ...more };
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', fail);
    const gone = new Promise<void>((ended) =>
      child.on('exit', (code) => {
        done(code ?? 1);
        ended();
      }),
    );
    endWithUs(child.pid!, gone);
  });
}

async function tellCount(): Promise<void> {
  const CountSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
  const count = CountSchema.parse(JSON.parse(await readFile(report, 'utf8')));
  await rm(report);
  process.stdout.write(`tests: ${count.numPassedTests} passed, ${count.numFailedTests} failed\n`);
}
