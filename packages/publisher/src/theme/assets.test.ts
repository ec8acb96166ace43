import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOtherThemeServed } from '../release/site-folder.ts';
import { putRelease } from '../testing/put-release.ts';
import { pruneAssets, publishAssets } from './assets.ts';
import { themeIn } from './build-theme.ts';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-21T12:00:00Z');
let folder: string;
let assets: string;
let www: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-assets-'));
  www = join(folder, 'www');
  assets = join(www, '_shared/_astro');
});
afterEach(() => rmSync(folder, { recursive: true }));

function themeWith(version: string, ...names: string[]) {
  const theme = themeIn(folder, version);
  const client = join(theme.microsite, 'client/_astro');
  mkdirSync(client, { recursive: true });
  for (const name of names) writeFileSync(join(client, name), `/* ${name} */`.repeat(200));
  return theme;
}

describe('assets of the theme', () => {
  it('stand in the shared folder with compressed twins, and keep their bytes', () => {
    const theme = themeWith('v1', 'gaya.a1.css');
    publishAssets(theme, assets, NOW);
    expect(readdirSync(assets).sort()).toEqual(['gaya.a1.css', 'gaya.a1.css.br', 'gaya.a1.css.gz']);
    const before = statSync(join(assets, 'gaya.a1.css')).ino;
    publishAssets(theme, assets, NOW);
    expect(statSync(join(assets, 'gaya.a1.css')).ino).toBe(before);
    expect(readFileSync(join(assets, 'gaya.a1.css'), 'utf8')).toContain('gaya.a1.css');
  });

  it('outlive their theme by seven days', () => {
    const [old, young] = [themeWith('v1', 'gaya.a1.css'), themeWith('v2', 'gaya.b2.css')];
    publishAssets(old, assets, NOW);
    publishAssets(young, assets, NOW);
    const nobody = () => isOtherThemeServed(www, 'v2');
    pruneAssets(young, assets, NOW + 7 * DAY - 1, nobody);
    expect(readdirSync(assets)).toContain('gaya.a1.css');
    pruneAssets(young, assets, NOW + 7 * DAY + 1, nobody);
    expect(readdirSync(assets).filter((name) => name.endsWith('.css'))).toEqual(['gaya.b2.css']);
  });

  it('outlive every page that names them, however long a site is held, by seven days', () => {
    const [old, young] = [themeWith('v1', 'gaya.a1.css'), themeWith('v2', 'gaya.b2.css')];
    publishAssets(old, assets, NOW);
    publishAssets(young, assets, NOW);
    const isThereAfter = (days: number) => {
      pruneAssets(young, assets, NOW + days * DAY, () => isOtherThemeServed(www, 'v2'));
      return readdirSync(assets).includes('gaya.a1.css');
    };
    // A page's key in these releases is its text.
    putRelease(www, 'anjir', '00000001', { '/': 'v2.a' });
    putRelease(www, 'selat', '00000001', { '/': 'v2.a', '/tentang': 'v1.b' });
    expect([8, 16, 24].map(isThereAfter)).toEqual([true, true, true]);
    putRelease(www, 'selat', '00000002', { '/': 'v2.a', '/tentang': 'v2.b' });
    expect([25, 30, 32].map(isThereAfter)).toEqual([true, true, false]);
  });
});
