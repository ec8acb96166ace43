import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Servers stand where only root looks for programs. */
const PATH = `${process.env['PATH']}:/usr/local/sbin:/usr/sbin`;

/**
 * Makes sure that a program of the operating system is there: installs its Debian packages where apt and
 * root allow it, and otherwise refuses with what to install. Answers the program's path.
 */
export async function ensureProgram(
  program: string,
  ...debianPackages: [string, ...string[]]
): Promise<string> {
  const there = await find(program);
  if (there) return there;
  if (process.getuid?.() === 0 && (await find('apt-get'))) {
    await apt(['update', '-qq']);
    await apt(['install', '-y', '-qq', '--no-install-recommends', ...debianPackages]);
    const now = await find(program);
    if (now) return now;
  }
  throw new Error(
    `${program} is missing. Install it and try again, on Debian with: sudo apt-get install ${debianPackages.join(' ')}`,
  );
}

const find = (program: string): Promise<string | null> =>
  run('sh', ['-c', `command -v ${program}`], { env: { ...process.env, PATH } }).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );

function apt(args: string[]): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`apt-get ${args[0]} failed with code ${code}.`)),
    );
  });
}
