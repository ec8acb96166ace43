import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { seed, type SeedResult } from './seed.ts';

const NOW = Date.parse('2026-11-21T17:38:06.000Z');
const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-seed-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const lines: string[] = [];
const write = (varDir: string, kims: number): Promise<SeedResult> =>
  seed({ varDir, secrets: {}, kims, now: NOW, log: (line) => lines.push(line) });

describe('seeding', { timeout: 240_000 }, () => {
  const varDir = freshFolder();
  const uploads = join(varDir, 'cms/public/uploads');
  let first: SeedResult;

  it('of one KIM writes it with all that reaches it, and five officers who can sign in', async () => {
    first = await write(varDir, 1);
    expect(first).toMatchObject({ kims: 1, agencies: 12 });
    expect(first.regions).toBeGreaterThan(1700);
    // 23 own items, 14 announcements (one names only KIM that are not there), 2 shared events.
    expect(first.items).toBe(39);
    expect(first.officers.map(({ email }) => email)).toEqual([
      'provinsi@kim.example',
      'palangkaraya@kim.example',
      'kapuas@kim.example',
      'pulangpisau@kim.example',
      'kotim@kim.example',
    ]);
    expect(new Set(first.officers.map(({ password }) => password)).size).toBe(5);
    expect(lines).toContain('KIM Tangkiling: 23 items');
  });

  it('stores every photo upright and without a word about phone or place', async () => {
    const masters = readdirSync(uploads).filter((name) => /^[0-9a-f]{32}\.jpg$/.test(name));
    expect(masters.length).toBe(first.photos);
    const shapes = new Set<string>();
    for (const name of masters) {
      const { exif, orientation, width, height } = await sharp(join(uploads, name)).metadata();
      expect([exif, orientation]).toEqual([undefined, undefined]);
      shapes.add(width > height ? 'wide' : 'tall');
    }
    expect(shapes).toEqual(new Set(['wide', 'tall']));
    expect(readdirSync(uploads).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  });

  it('a second time changes nothing and says so', async () => {
    const before = readdirSync(uploads);
    const again = await write(varDir, 1);
    expect(again).toEqual({
      regions: 0,
      agencies: 0,
      kims: 0,
      items: 0,
      photos: 0,
      officers: [],
      invitation: null,
    });
    expect(lines.at(-1)).toBe('The sample network is there already; nothing was changed.');
    expect(readdirSync(uploads)).toEqual(before);
  });

  it('of no KIM makes the regions and the first account only', async () => {
    const empty = freshFolder();
    const result = await write(empty, 0);
    expect(result).toMatchObject({ kims: 0, items: 0, agencies: 0, photos: 0 });
    expect(result.regions).toBeGreaterThan(1700);
    expect(result.officers.map(({ email }) => email)).toEqual(['provinsi@kim.example']);
  });

  it('into a folder that cannot be written fails with a reason', async () => {
    const blocked = join(freshFolder(), 'a-file');
    await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } })
      .png()
      .toFile(blocked);
    expect(existsSync(blocked) && statSync(blocked).isFile()).toBe(true);
    await expect(write(blocked, 0)).rejects.toThrow(/could not be written|stopped before its end/);
  });
});
