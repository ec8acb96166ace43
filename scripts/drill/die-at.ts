import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before the publisher's own code (`--import`): ends the whole process, as kill -9 does, just before
 * the n-th change that a worker makes in the folder of the sites. It counts while the file `armed` exists.
 */
const step = Number(process.env['DRILL_DIE_AT']);
const varDir = process.env['SIMPUL_VAR']!;
const [www, armed] = [join(varDir, 'www'), join(varDir, 'armed')];
const CHANGES = [
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
] as const;
let done = 0;

if (!isMainThread && step > 0) {
  const real = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of CHANGES) {
    const change = real[name]!;
    real[name] = (...args) => {
      const isOurs = args.some((arg) => typeof arg === 'string' && arg.startsWith(www));
      if (isOurs && fs.existsSync(armed) && ++done === step) process.kill(process.pid, 'SIGKILL');
      return change(...args);
    };
  }
  syncBuiltinESMExports();
}
