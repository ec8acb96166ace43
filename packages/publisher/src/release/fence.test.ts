import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fence, Fenced } from './fence.ts';

let www: string;
beforeEach(() => (www = mkdtempSync(join(tmpdir(), 'simpul-fence-'))));
afterEach(() => rmSync(www, { recursive: true }));

describe('the right to publish', () => {
  it('is numbered, one higher each time, also after everybody stopped', () => {
    Fence.take(www);
    Fence.take(www);
    const third = Fence.take(www);
    expect(readdirSync(join(www, '.publishing'))).toEqual(['00000003']);
    expect(third.stands).toBe(true);
  });

  it('ends for whoever had it before: nothing can be changed with it any more', () => {
    const old = Fence.take(www);
    mkdirSync(old.place('draft'));
    writeFileSync(join(www, 'page'), 'new');
    Fence.take(www);
    expect(old.stands).toBe(false);
    expect(() => old.remove(join(www, 'page'))).toThrow(Fenced);
    expect(() => old.replace(join(www, 'page'), 'old')).toThrow('ENOENT');
    expect(readdirSync(www)).toEqual(['.publishing', 'page']);
  });

  it('to one site ends for whoever had the site before, and for that site only', () => {
    const right = Fence.take(www);
    const [slow, other] = [right.seat('selat'), right.seat('anjir')];
    writeFileSync(join(www, 'page'), 'new');
    mkdirSync(slow.place('draft'));
    const next = right.seat('selat');
    expect(slow.stands).toBe(false);
    expect(() => slow.replace(join(www, 'page'), 'old')).toThrow('ENOENT');
    expect(() => slow.remove(join(www, 'page'))).toThrow(Fenced);
    expect([next.stands, other.stands, right.stands]).toEqual([true, true, true]);
    next.replace(join(www, 'page'), 'newer');
    expect(readFileSync(join(www, 'page'), 'utf8')).toBe('newer');
  });

  it('to a site ends with the right it was taken under, and is not given again', () => {
    const old = Fence.take(www);
    const seat = old.seat('selat');
    Fence.take(www);
    expect(seat.stands).toBe(false);
    expect(() => old.seat('selat')).toThrow(Fenced);
    expect(() => old.seat('anjir')).toThrow(Fenced);
  });

  it('clears away whatever an older right left, however deep, and nothing of its own', async () => {
    const old = Fence.take(www);
    for (const site of ['selat', 'anjir']) {
      mkdirSync(old.place(`spare-${site}/00000007/berita`), { recursive: true });
      for (let page = 0; page < 200; page++) {
        writeFileSync(old.place(`spare-${site}/00000007/berita/${page}.html`), 'old');
      }
    }
    const right = Fence.take(www);
    mkdirSync(right.place('draft'));
    await right.clear();
    expect(readdirSync(right.folder)).toEqual(['draft']);
  });

  it('of nobody changes nothing', () => {
    writeFileSync(join(www, 'page'), 'new');
    expect(() => Fence.none().remove(join(www, 'page'))).toThrow();
    expect(readdirSync(www)).toEqual(['page']);
  });
});
