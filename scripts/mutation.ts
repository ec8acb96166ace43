import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildCms } from './setup/build.ts';
import { guards } from './mutation/guards.ts';
import type { Guard } from './mutation/guard.ts';
import { makeScratch } from './mutation/scratch.ts';
import { useTemporaryFolder } from './run/temporary-folder.ts';

/**
 * `npm run mutation`: takes each guard away in turn, in a copy, and shows that the tests turn red. Ends with
 * one line that counts. `npm run mutation -- <words>` takes only guards in whose file or line they stand.
 */
const CountSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const words = process.argv.slice(2).join(' ');
const chosen = guards.filter(({ file, snippet }) => `${file} ${snippet}`.includes(words));
const say = (line: string): void => void process.stderr.write(`${line}\n`);

useTemporaryFolder();
await buildCms();
const scratch = makeScratch();
/** Suites that fail by themselves, so that they show nothing. */
const useless = new Set<string>();
let survived = 0;
try {
  for (const [suite, guard] of new Map(chosen.map((one) => [suiteOf(one), one]))) {
    const { numPassedTests, numFailedTests } = await test(guard);
    if (numPassedTests > 0 && numFailedTests === 0) continue;
    say(`NOT GREEN before anything was taken away: ${suite}`);
    useless.add(suite);
  }
  for (const guard of chosen) {
    const putBack = scratch.replace(guard.file, guard.snippet, guard.without);
    const { numFailedTests } = await test(guard);
    putBack();
    const isSeen = numFailedTests > 0 && !useless.has(suiteOf(guard));
    if (!isSeen) survived++;
    say(`${isSeen ? 'red  ' : 'GREEN'} ${guard.file}: ${guard.snippet.trim()}`);
  }
  process.stdout.write(`${JSON.stringify({ guards: chosen.length, survived })}\n`);
  process.exitCode = survived === 0 ? 0 : 1;
} finally {
  scratch.close();
}

function suiteOf({ tests, named }: Guard): string {
  return `${tests.join(' ')} ${named ?? ''}`;
}

async function test({ tests, named }: Guard): Promise<z.output<typeof CountSchema>> {
  const report = join(scratch.folder, 'report.json');
  rmSync(report, { force: true });
  const args = ['run', ...tests, '--reporter=json', `--outputFile=${report}`, '--bail=1'];
  await new Promise<void>((done, fail) => {
    const child = spawn('vitest', [...args, ...(named === undefined ? [] : ['-t', named])], {
      ...{ cwd: scratch.folder, stdio: 'ignore' },
    });
    child.on('error', fail);
    child.on('exit', () => done());
  });
  return CountSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
}
