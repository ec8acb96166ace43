import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Holds } from './holds.ts';

let desk: string;
beforeEach(() => (desk = mkdtempSync(join(tmpdir(), 'simpul-holds-'))));
afterEach(() => rmSync(desk, { recursive: true }));

it('sites are held together, and known to whoever opens the desk next', async () => {
  const held = await new Holds(desk).hold(['selat', 'anjir'], 0);
  expect(held).toEqual(['selat', 'anjir']);
  expect(new Holds(desk).sites).toEqual(['anjir', 'selat']);
});

it('a site that is held already is not held anew: it stays so since then', async () => {
  const holds = new Holds(desk);
  await holds.hold(['selat'], 0);
  expect(await holds.hold(['selat', 'anjir'], 1000)).toEqual(['anjir']);
  expect(holds.since('selat')).toBe('1970-01-01T00:00:00.000Z');
  expect(holds.since('anjir')).toBe('1970-01-01T00:00:01.000Z');
});

it('sites that go on leave the others held', async () => {
  const holds = new Holds(desk);
  await holds.hold(['selat', 'anjir', 'portal'], 0);
  holds.resume(['selat', 'portal', 'unknown']);
  expect(new Holds(desk).sites).toEqual(['anjir']);
});
