import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/** Its input ends when the process that holds the other end does, however that came about. */
const WATCH = 'read -r _; kill -s "$1" "$2"';

/**
 * Lets a process that a test, a drill or a bench has started end with this one, also when this one is killed
 * or stopped by Ctrl-C and can end nothing any more. `gone` settles when the process has ended by itself;
 * `signal` is what it takes for an order to end.
 */
export function endWithUs(
  pid: number,
  gone: Promise<unknown>,
  signal: 'TERM' | 'QUIT' | 'KILL' = 'TERM',
): void {
  const watch = spawn('sh', ['-c', WATCH, 'sh', signal, String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.unref();
  (watch.stdin as Socket).unref();
  void gone.finally(() => watch.kill('SIGKILL'));
}
