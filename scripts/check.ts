import { spawn } from 'node:child_process';
import { forbiddenImports } from './check/layers.ts';
import { root } from './setup/root.ts';

type Command = [what: string, command: string, args: string[]];

const astroCheck = (room: string): Command => [
  `types of ${room}`,
  'astro',
  ['check', '--root', room, '--minimumSeverity', 'warning'],
];

/** Everything that can be said about the code without running it; the same here and in CI. */
const commands: Command[] = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['types of packages', 'tsc', ['-p', '.']],
  ['types of scripts', 'tsc', ['-p', 'scripts']],
  ['types of cms', 'tsc', ['-p', 'cms/tsconfig.check.json']],
  ...['packages/theme', 'sites/microsite', 'sites/portal', 'sites/composer'].map(astroCheck),
  ['lint', 'eslint', ['--max-warnings', '0', '.']],
  ['dead code', 'knip', ['--no-progress']],
];

let failures = 0;
for (const [what, command, args] of commands) {
  const { code, output } = await run(command, args);
  report(what, code === 0, output);
}
const findings = await forbiddenImports(root);
report(
  'layers',
  findings.length === 0,
  findings.map(({ file, imported, why }) => `${file}: ${imported}: ${why}`).join('\n'),
);
process.exit(failures === 0 ? 0 : 1);

function report(what: string, good: boolean, output: string): void {
  if (!good) failures += 1;
  process.stdout.write(`${good ? '✓' : '✗'} ${what}\n${good ? '' : `${output}\n`}`);
}

function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output: output.trim() }));
  });
}
