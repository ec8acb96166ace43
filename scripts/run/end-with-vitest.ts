/**
 * Set up for every test file: a worker whose vitest was killed ends, and what it has started with it;
 * by itself it would finish its file for nobody.
 */
const vitest = process.ppid;
setInterval(() => {
  if (process.ppid !== vitest) process.kill(process.pid, 'SIGKILL');
}, 500).unref();
