#!/usr/bin/env node
// Plain Node >= 18, no dependency: brings the pinned Node and pnpm from npm packages, installs what the
// lock file names, then hands over to scripts/<command>.ts. Usage: node scripts/bootstrap.mjs <command> …
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [command, ...rest] = process.argv.slice(2);

install();
handOver(findNode());

function install() {
  const stamp = join(root, 'node_modules', '.simpul-installed');
  const wanted = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    wanted.update(readFileSync(join(root, file)));
  }
  const digest = wanted.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  say('Installing the packages of pnpm-lock.yaml …');
  const { status } = spawnSync('npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: '1' },
  });
  if (status !== 0) stop('The packages could not be installed. Is the npm registry reachable?');
  writeFileSync(stamp, digest);
}

/** The Node that npm brought for this platform, or the running one where it is new enough. */
function findNode() {
  const brought = join(
    root,
    'node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin',
    'node',
  );
  if (existsSync(brought)) return brought;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 22 && minor >= 18) || major === 24 || major === 26) return process.execPath;
  stop(`Simpul needs Node 24 on ${process.platform}-${process.arch}; this is ${process.version}.`);
}

function handOver(node) {
  const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  // Ctrl-C reaches the child by itself; we only wait until it has cleaned up.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
