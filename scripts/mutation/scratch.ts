import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from '../setup/root.ts';

const DIST = 'cms/dist';

/** A copy of the repository in which guards are taken away; the working tree is never touched. */
export interface Scratch {
  folder: string;
  /** Takes a snippet out of a file, in what runs too; put back by what it returns. */
  replace(file: string, snippet: string, without: string): () => void;
  close(): void;
}

/** Copies what git knows and what it would add, with links to the packages that are installed. */
export function makeScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-mutation-'));
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: root });
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const room of roomsOf(folder)) {
    const modules = join(root, room, 'node_modules');
    // Links among the packages of the repository are relative: here they lead into the copy.
    if (existsSync(modules)) {
      cpSync(modules, join(folder, room, 'node_modules'), {
        ...{ recursive: true, verbatimSymlinks: true },
      });
    }
  }
  cpSync(join(root, DIST, 'src'), join(folder, DIST, 'src'), { recursive: true });
  cpSync(join(root, DIST, 'config'), join(folder, DIST, 'config'), { recursive: true });
  return {
    folder,
    replace(file, snippet, without) {
      const before = readFileSync(join(folder, file), 'utf8');
      if (before.split(snippet).length !== 2) throw new Error(`${file} has no such guard once`);
      write(
        folder,
        file,
        before.replace(snippet, () => without),
      );
      return () => write(folder, file, before);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const roomsOf = (folder: string): string[] =>
  execFileSync('git', ['ls-files', '*package.json'], { cwd: root })
    .toString()
    .split('\n')
    .map((file) => dirname(file))
    .filter((room) => room !== '.' && existsSync(join(folder, room)));

/** Writes a source; of the CMS also what was compiled of it, so that nothing has to be compiled anew. */
function write(folder: string, file: string, text: string): void {
  writeFileSync(join(folder, file), text);
  if (!file.startsWith('cms/src/')) return;
  const { config } = ts.readConfigFile(join(folder, 'cms/tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  ) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, 'cms'));
  const { outputText } = ts.transpileModule(text, { compilerOptions: options, fileName: file });
  writeFileSync(join(folder, DIST, file.slice('cms/'.length).replace(/\.ts$/, '.js')), outputText);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(folder, DIST, 'src/index.js'), later, later);
}
