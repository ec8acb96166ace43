import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const cms = path.resolve(import.meta.dirname, '..');
const dist = path.join(cms, 'dist');
const parts = ['src', 'config'];

/** Compiles the server side of the CMS when a source is newer than the last compilation. */
export function compileCms(): void {
  const made = path.join(dist, 'src/index.js');
  const last = existsSync(made) ? statSync(made).mtimeMs : 0;
  if (parts.some((part) => newestUnder(path.join(cms, part)) >= last)) compileAfresh();
}

/**
 * Compiles the server side of the CMS to `dist`. It is made aside and moved into place: Strapi would go on
 * loading compiled files whose sources are gone, and must not meet half a compilation.
 */
export function compileAfresh(): void {
  const aside = path.join(dist, `next-${process.pid}`);
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '-p', cms, '--outDir', aside], { stdio: 'inherit' });
    mkdirSync(dist, { recursive: true });
    for (const part of parts) {
      rmSync(path.join(dist, part), { recursive: true, force: true });
      renameSync(path.join(aside, part), path.join(dist, part));
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The latest change, in milliseconds, of any file in the folder. */
function newestUnder(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    ...files
      .filter((file) => file.isFile())
      .map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs),
  );
}
