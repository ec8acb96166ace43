import { execFileSync } from 'node:child_process';
import { linkSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileSums } from './file-sums.ts';
import { sha256 } from './manifest.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'simpul-sums-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const NOTHING = { sha256: null, bytes: 0 };

it('a file is read once in a look, whatever names it has, and anew in the next', () => {
  writeFileSync(at('a'), 'one');
  linkSync(at('a'), at('b'));
  const sums = new FileSums();
  const sum = sums.of(at('a'));
  expect(sum).toEqual({ sha256: sha256('one'), bytes: 3 });
  writeFileSync(at('a'), 'other');
  expect(sums.of(at('b'))).toEqual(sum);
  expect(new FileSums().of(at('b'))).toEqual({ sha256: sha256('other'), bytes: 5 });
});

it('a twin has the sum of what it unpacks to; a page under the name of a twin has none', () => {
  writeFileSync(at('a.html'), 'one');
  writeFileSync(at('a.html.gz'), gzipSync('one'));
  linkSync(at('a.html'), at('a.html.br'));
  const sums = new FileSums();
  expect(sums.of(at('a.html'))).toEqual({ sha256: sha256('one'), bytes: 3 });
  expect(sums.of(at('a.html.gz'))).toEqual({ sha256: sha256('one'), bytes: 3 });
  expect(sums.of(at('a.html.br'))).toEqual(NOTHING);
});

it('a link, a folder, a pipe that nobody fills and what is missing have none', () => {
  writeFileSync(at('a'), 'one');
  symlinkSync(at('a'), at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  for (const name of ['link', '.', 'pipe', 'missing']) {
    expect(new FileSums().of(at(name)), name).toEqual(NOTHING);
  }
});
