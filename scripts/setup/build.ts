import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { sourceDigest } from './source-digest.ts';

const CMS_SOURCES = ['cms/src', 'cms/config', 'cms/boot'];
const stamp = join(root, 'cms/dist/.simpul-source');

/** Compiles the CMS and bundles its admin panel when their sources changed since the last time. */
export async function buildCms(): Promise<void> {
  const digest = await sourceDigest(CMS_SOURCES.map((folder) => join(root, folder)));
  if ((await readFile(stamp, 'utf8').catch(() => '')) === digest) return;
  await runQuietly(process.execPath, [join(root, 'cms/boot/build-panel.mts')]);
  await mkdir(join(stamp, '..'), { recursive: true });
  await writeFile(stamp, digest);
}

/** Runs a program and keeps its words to itself unless it fails. */
function runQuietly(command: string, args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${args[0]} failed:\n${said.slice(-4000)}`)),
    );
  });
}
