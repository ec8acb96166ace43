import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const cms = path.resolve(import.meta.dirname, '..');

/** Compiles the server side of the CMS to `dist` when a source is newer than the last compilation. */
export function compileCms(): void {
  const made = path.join(cms, 'dist/src/index.js');
  const last = existsSync(made) ? statSync(made).mtimeMs : 0;
  if (newestUnder(path.join(cms, 'src')) < last && newestUnder(path.join(cms, 'config')) < last)
    return;
  removeCompiled();
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', cms], { stdio: 'inherit' });
}

/** Takes away what was compiled before: Strapi would go on loading files whose sources are gone. */
export function removeCompiled(): void {
  for (const folder of ['src', 'config']) {
    rmSync(path.join(cms, 'dist', folder), { recursive: true, force: true });
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
