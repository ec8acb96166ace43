import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceDigest } from './source-digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'simpul-source-'));
  put('theme/src/page.astro', 'a');
  put('lock.yaml', '1');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}
const digest = () => sourceDigest(root, ['theme', 'lock.yaml']);

describe('the digest of source', () => {
  it.each(['theme/src/page.astro', 'theme/src/new.astro', 'lock.yaml'])(
    'is another when %s changes or comes',
    (file) => {
      const before = digest();
      put(file, 'b');
      expect(digest()).not.toBe(before);
    },
  );

  it('stays when tests, explanations and made files change', () => {
    const before = digest();
    for (const file of ['src/page.test.ts', 'README.md', 'dist/x.js', 'node_modules/x/x.js']) {
      put(`theme/${file}`, 'b');
    }
    expect(digest()).toBe(before);
  });
});
