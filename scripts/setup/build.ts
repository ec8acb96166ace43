import { spawn } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { packFiles } from './pack-files.ts';
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

/** Where the built app of KIM members lies; the web server serves it from there. */
export const composerFolder = join(root, 'sites/composer/dist/app');
const COMPOSER_SOURCES = [
  'packages/advice',
  'sites/composer',
  'packages/theme',
  'packages/contract',
  'packages/domain',
];

/**
 * Builds Tulis when its sources changed since the last time, with a compressed twin beside each file. It is
 * made aside and moved into place, so that a running web server never serves half of it.
 */
export async function buildComposer(): Promise<void> {
  const site = join(root, 'sites/composer');
  const mark = join(composerFolder, '../.simpul-source');
  const digest = await sourceDigest(COMPOSER_SOURCES.map((folder) => join(root, folder)));
  if ((await readFile(mark, 'utf8').catch(() => '')) === digest) return;
  const aside = join(composerFolder, `../next-${process.pid}`);
  try {
    const astro = join(site, 'node_modules/astro/bin/astro.mjs');
    await runQuietly(process.execPath, [astro, 'build', '--outDir', aside], site);
    await packFiles(aside);
    await rm(composerFolder, { recursive: true, force: true });
    await rename(aside, composerFolder);
    await writeFile(mark, digest);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Runs a program and keeps its words to itself unless it fails. */
function runQuietly(command: string, args: string[], cwd = root): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${args[0]} failed:\n${said.slice(-4000)}`)),
    );
  });
}
