import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWithUs, freePort } from '@simpul/web/testing';
import { root } from '../setup/root.ts';

const READY = 'Simpul is running.';
const PATIENCE_MS = 480_000;

export interface RunningNetwork {
  cms: string;
  /** Port of the web server on this machine. */
  web: number;
  varDir: string;
  /** Passwords by e-mail. */
  officers: Record<string, string>;
}

/** Where an installation stands: its programs, and what it has made. */
export interface Installation {
  home: string;
  varDir: string;
}

/**
 * Runs the main command itself, `scripts/start.ts`, on ports of its own, and answers what its summary says:
 * in a fresh folder with the sample network, or where an installation stands already. `stop` ends it, and
 * removes the folder if it was made here.
 */
export async function startNetwork(
  at?: Installation,
): Promise<RunningNetwork & { stop: () => Promise<void> }> {
  const home = at?.home ?? root;
  const varDir = at?.varDir ?? (await mkdtemp(join(tmpdir(), 'simpul-network-')));
  const [cmsPort, webPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(home, 'scripts/start.ts')], {
    cwd: home,
    env: {
      ...process.env,
      SIMPUL_VAR: varDir,
      KIM_DOMAIN: 'localhost',
      CMS_PORT: String(cmsPort),
      WEB_PORT: String(webPort),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((done) => child.once('exit', done));
  endWithUs(child.pid!, gone);
  const summary = await summaryOf(child);
  return {
    cms: `http://127.0.0.1:${cmsPort}`,
    web: webPort,
    varDir,
    officers: officersIn(summary),
    stop: async () => {
      child.kill('SIGINT');
      await gone;
      if (at === undefined) await rm(varDir, { recursive: true });
    },
  };
}

function summaryOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((done, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`Simpul did not start in time:\n${said}`)),
      PATIENCE_MS,
    );
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY) && said.includes('Stop with Ctrl-C')) {
        clearTimeout(timer);
        done(said.slice(said.indexOf(READY)));
      }
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('exit', (code) => fail(new Error(`Simpul ended with code ${code}:\n${said}`)));
  });
}

/** E-mail and password of every officer that the summary shows. */
const officersIn = (summary: string): Record<string, string> =>
  Object.fromEntries(
    [...summary.matchAll(/^ {4}(\S+@\S+) +(\S+) {2}/gm)].map((match) => [match[1]!, match[2]!]),
  );
