import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCapabilities } from '../nginx/capabilities.ts';
import { printNginx, printStandalone } from '../nginx/print-config.ts';
import type { NginxSettings } from '../nginx/settings.ts';
import { endWithUs } from './end-with-us.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);
/** Debian keeps it where only root looks. */
const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;
const MISSING =
  'The tests run a real nginx, with its module for Brotli files. Install both and try again, on Debian with: sudo apt-get install nginx libnginx-mod-http-brotli-static';

export interface RunningNginx {
  port: number;
  /** With a certificate: where plain HTTP is spoken. */
  plainPort: number;
  stop: () => Promise<void>;
}

/**
 * Starts a real nginx with our configuration on free ports of this machine, with TLS when it is given a
 * certificate; throws when there is none.
 */
export async function startNginx(
  settings: Omit<NginxSettings, 'listen' | 'nginx' | 'tls'>,
  certificate?: { certificate: string; key: string },
): Promise<RunningNginx> {
  const said = await run('nginx', ['-V'], { env: { PATH } }).catch(() => null);
  const nginx = said && readCapabilities(said.stderr);
  if (!nginx?.brotliStatic || !nginx.gzipStatic) throw new Error(MISSING);
  const folder = mkdtempSync(join(tmpdir(), 'simpul-nginx-'));
  const [port, plainPort] = [await freePort(), await freePort()];
  const tls = certificate ? { ...certificate, plain: [`127.0.0.1:${plainPort}`] } : null;
  const sites = join(folder, 'simpul.conf');
  const whole = join(folder, 'nginx.conf');
  writeFileSync(sites, printNginx({ ...settings, nginx, tls, listen: [`127.0.0.1:${port}`] }));
  writeFileSync(whole, printStandalone({ sites, folder, modules: nginx.modules }));
  await run('nginx', ['-t', '-q', '-c', whole], { env: { PATH } });
  // One process, with our rights: a worker of its own could not read temporary folders.
  const child = spawn('nginx', ['-c', whole, '-g', 'daemon off; master_process off;'], {
    env: { PATH },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  endWithUs(child.pid!, ended);
  await Promise.race([
    answering(port),
    ended.then(() => {
      throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    }),
  ]);
  return {
    port,
    plainPort,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Settles when something listens there. */
async function answering(port: number): Promise<void> {
  for (;;) {
    const isThere = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        done(true);
      }).on('error', () => done(false));
    });
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}
