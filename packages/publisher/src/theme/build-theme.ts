import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '../service/lock.ts';
import { sourceDigest } from './source-digest.ts';

/** A compiled theme: everything that turns views into pages. */
export interface Theme {
  /** Digest of all source that decides about the bytes of a page. */
  version: string;
  microsite: string;
  portal: string;
}

/** The two Astro projects; each becomes one server bundle. */
export const projects = ['microsite', 'portal'] as const;

/** Whatever of the repository decides about the bytes of a page, given the content. */
const SOURCES = [
  'sites/microsite',
  'sites/portal',
  'packages/theme',
  'packages/site-model',
  'packages/markup',
  'packages/search',
  'packages/contract',
  'packages/domain',
  // Every library by its version: the one that cleans what people typed, and Astro itself.
  'pnpm-lock.yaml',
];
/** A build older than the newest few is taken away: a theme is a few megabytes. */
const KEEP = 3;
const REPOSITORY = resolve(import.meta.dirname, '../../../..');

/** A theme that lies compiled in a folder. */
export const themeIn = (folder: string, version: string): Theme => ({
  version,
  microsite: join(folder, version, 'microsite'),
  portal: join(folder, version, 'portal'),
});

/**
 * The theme as the source says, compiled into `<folder>/<version>/…` unless it is there already.
 * Throws with the last words of Astro when the theme does not compile.
 */
export async function buildTheme(
  folder: string,
  { root = REPOSITORY, say }: { root?: string; say?: (text: string) => void } = {},
): Promise<Theme> {
  const version = sourceDigest(root, SOURCES);
  const theme = themeIn(folder, version);
  if (isThere(theme)) return theme;
  const work = join(folder, `.work-${version}-${process.pid}`);
  for (const project of projects) {
    say?.(`compiling the theme of the ${project}`);
    await astroBuild(root, project, { SIMPUL_BUNDLE: '1', SIMPUL_OUT: join(work, project) });
  }
  if (isThere(theme)) rmSync(work, { recursive: true });
  else {
    rmSync(join(folder, version), { recursive: true, force: true });
    renameSync(work, join(folder, version));
  }
  prune(folder, version);
  return theme;
}

const isThere = (theme: Theme): boolean =>
  projects.every((project) => existsSync(join(theme[project], 'server/entry.mjs')));

/**
 * `astro build` of one of the projects, in the words of its own configuration. Two builds of one project
 * at a time would mix their files (see publishing-speed, A), so each waits for the one before, also in
 * other processes.
 */
export async function astroBuild(
  root: string,
  project: (typeof projects)[number],
  variables: Record<string, string>,
): Promise<void> {
  const unlock = await waitForLock(join(root, 'sites', project, 'node_modules/.simpul-build.lock'));
  try {
    await runAstro(join(root, 'sites', project), variables);
  } finally {
    unlock();
  }
}

async function waitForLock(file: string): Promise<() => void> {
  for (;;) {
    const lock = takeLock(file);
    if (lock.ok) return lock.release;
    await sleep(200);
  }
}

function runAstro(site: string, variables: Record<string, string>): Promise<void> {
  const astro = join(site, 'node_modules/astro/bin/astro.mjs');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: site,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        ASTRO_TELEMETRY_DISABLED: '1',
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let words = '';
    const hear = (chunk: Buffer) => (words = (words + chunk.toString()).slice(-4000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', fail);
    child.once('close', (code) =>
      code === 0 ? done() : fail(new Error(`astro build of ${site} failed:\n${words}`)),
    );
  });
}

function prune(folder: string, current: string): void {
  const age = (name: string) => statSync(join(folder, name)).mtimeMs;
  const others = readdirSync(folder).filter((name) => name !== current);
  others.sort((a, b) => age(b) - age(a));
  for (const name of others.slice(KEEP - 1)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
