import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holderOf, takeLock } from './lock.ts';

let file: string;
beforeEach(() => (file = join(mkdtempSync(join(tmpdir(), 'simpul-lock-')), 'desk/lock')));
afterEach(() => rmSync(join(file, '../..'), { recursive: true }));

it('a lock is held by one and can be taken again once it is released', () => {
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ ok: false, holder: process.pid });
  if (first.ok) first.release();
  expect(holderOf(file)).toBeNull();
  expect(takeLock(file).ok).toBe(true);
});

it.each([
  ['of a process that ended', () => JSON.stringify({ pid: 4_194_303, born: '1' })],
  [
    'of another process with the same number',
    () => JSON.stringify({ pid: process.pid, born: '1' }),
  ],
  ['that was torn while being written', () => '{"pid":'],
])('a lock %s counts for nothing', (_, left) => {
  const first = takeLock(file);
  expect(first.ok).toBe(true);
  writeFileSync(file, left());
  expect(takeLock(file).ok).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`);
});

it('a lock that the database gave to another keeps nobody out to whom the database gives it now', () => {
  expect(takeLock(file, true).ok).toBe(true);
  expect(takeLock(file).ok).toBe(false);
  expect(takeLock(file, true).ok).toBe(true);
});

it('a lock of a publisher that knows no database is respected by those that share one', () => {
  expect(takeLock(file).ok).toBe(true);
  expect(takeLock(file, true)).toEqual({ ok: false, holder: process.pid });
});
