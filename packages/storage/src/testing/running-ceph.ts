import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { endWithUs, freePort } from '@simpul/web/testing';
import { AwsClient } from 'aws4fetch';
import type { S3Options } from '../s3-line.ts';

/** One that waits for a server that ended would wait for ever. */
const run = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { timeout: 60_000, killSignal: 'SIGKILL' });
const MISSING =
  'The tests of the object store run a real Ceph with its S3 gateway. Install it and try again, on Debian with: sudo apt-get install ceph-mon ceph-osd radosgw';
const PROGRAMS = ['monmaptool', 'ceph', 'ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin'];
const DISK_TRIES = 20;
const KEY = { keyId: 'simpul', secret: 'only-for-the-tests-of-this-machine' };

/** A Ceph of one monitor, one disk in memory and one S3 gateway, on free ports of this machine. */
export interface RunningCeph {
  /** A bucket that is there and empty. */
  bucket: () => Promise<S3Options>;
  /** Holds the gateway still, as a server that is overloaded: it takes connections and does not answer. */
  pause: () => Promise<void>;
  resume: () => void;
  stop: () => Promise<void>;
}

/** Starts it, in ten seconds or so. Throws with what to install when a program is missing. */
export async function startCeph(): Promise<RunningCeph> {
  for (const program of PROGRAMS) {
    await run('sh', ['-c', `command -v ${program}`]).catch(() => {
      throw new Error(MISSING);
    });
  }
  const folder = mkdtempSync(join(tmpdir(), 'simpul-ceph-'));
  const [monitor, gateway] = [await freePort(), await freePort()];
  const conf = join(folder, 'ceph.conf');
  const fsid = randomUUID();
  writeFileSync(conf, configuration(folder, fsid, monitor, gateway));
  for (const data of ['mon', 'osd']) mkdirSync(join(folder, data));
  const children: ChildProcess[] = [];
  const start = (program: string, ...args: string[]): ChildProcess => {
    const log = openSync(join(folder, `${program}.out`), 'a');
    const stdio = ['ignore', log, log] as const;
    const child = spawn(program, ['-c', conf, '-f', ...args], { stdio: [...stdio] });
    children.push(child);
    if (child.pid !== undefined) {
      endWithUs(child.pid, new Promise((done) => child.once('exit', done)), 'KILL');
    }
    return child;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const map = join(folder, 'monmap');
    const address = `v1:127.0.0.1:${monitor}`;
    await run('monmaptool', ['--create', '--addv', 'a', address, '--fsid', fsid, map]);
    await run('ceph-mon', ['-c', conf, '--mkfs', '-i', 'a', '--monmap', map]);
    start('ceph-mon', '-i', 'a');
    const disk = randomUUID();
    await run('ceph', ['-c', conf, '--connect-timeout', '60', 'osd', 'new', disk]);
    await run('ceph-osd', ['-c', conf, '-i', '0', '--mkfs', '--osd-uuid', disk]);
    keepStanding(() => start('ceph-osd', '-i', '0'));
    const user = ['user', 'create', '--uid=simpul', '--display-name=Simpul'];
    const key = [`--access-key=${KEY.keyId}`, `--secret-key=${KEY.secret}`];
    await run('radosgw-admin', ['-c', conf, ...user, ...key]);
    const server = start('radosgw', '-n', 'client.rgw', '--no-mon-config');
    const options = { endpoint: `http://127.0.0.1:${gateway}`, region: 'default', ...KEY };
    await answering(options.endpoint, server, () =>
      readFileSync(join(folder, 'radosgw.out'), 'utf8'),
    );
    let buckets = 0;
    return {
      bucket: async () => {
        const bucket = `simpul-${++buckets}`;
        await makeBucket({ ...options, bucket });
        return { ...options, bucket };
      },
      pause: () => holdStill(server),
      resume: () => server.kill('SIGCONT'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Settles when the last of its threads stands still, which on a loaded machine is a while after it is told to. */
async function holdStill(server: ChildProcess): Promise<void> {
  const threads = `/proc/${server.pid}/task`;
  server.kill('SIGSTOP');
  while (readdirSync(threads).some((thread) => runs(join(threads, thread)))) await sleep(5);
}

/** A thread that ended meanwhile does not run. */
function runs(thread: string): boolean {
  try {
    return !/^State:\s+T/m.test(readFileSync(join(thread, 'status'), 'utf8'));
  } catch {
    return false;
  }
}

const configuration = (folder: string, fsid: string, monitor: number, gateway: number) => `
[global]
fsid = ${fsid}
mon host = v1:127.0.0.1:${monitor}
auth cluster required = none
auth service required = none
auth client required = none
run dir = ${folder}
admin socket = ${folder}/$name.asok
log file =
mon cluster log file =
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd objectstore = memstore
memstore device bytes = 4294967296
mon max pg per osd = 1000
paxos propose interval = 0.02
paxos min wait = 0.01
ms bind msgr2 = false
public addr = 127.0.0.1
cluster addr = 127.0.0.1
[mon.a]
mon data = ${folder}/mon
[osd.0]
osd data = ${folder}/osd
[client.rgw]
rgw frontends = beast endpoint=127.0.0.1:${gateway} tcp_nodelay=1
rgw run sync thread = false
rgw enable quota threads = false
`;

/** A disk that comes before the monitor has noted it everywhere ends at once: it is started again. */
function keepStanding(startDisk: () => ChildProcess, tries = DISK_TRIES): void {
  startDisk().once('exit', (code) => {
    if (code !== null && tries > 1) keepStanding(startDisk, tries - 1);
  });
}

async function makeBucket(options: S3Options): Promise<void> {
  const { endpoint, region, bucket, keyId, secret } = options;
  const credentials = { accessKeyId: keyId, secretAccessKey: secret };
  const client = new AwsClient({ ...credentials, region, service: 's3' });
  const answer = await client.fetch(`${endpoint}/${bucket}`, { method: 'PUT' });
  if (!answer.ok) throw new Error(`Ceph made no bucket: ${await answer.text()}`);
}

async function answering(
  endpoint: string,
  server: ChildProcess,
  said: () => string,
): Promise<void> {
  while (!(await fetch(endpoint).then(Boolean, () => false))) {
    if (server.exitCode !== null) throw new Error(`radosgw ended: ${said()}`);
    await sleep(50);
  }
}

/** Killed without a word: nothing of it is worth keeping. */
function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });
}
