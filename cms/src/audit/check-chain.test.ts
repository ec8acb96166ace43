import { describe, expect, it } from 'vitest';
import { checkChain } from './check-chain.ts';
import { GENESIS, hashOf, type Entry } from './entry.ts';

function chain(length: number): Entry[] {
  const entries: Entry[] = [];
  for (let sequence = 1; sequence <= length; sequence++) {
    const entry = {
      ...{ sequence, at: '2026-11-21T01:00:00.000Z', actor: 'officer:1', action: 'update' },
      ...{ type: 'post', title: `Berita ${sequence}`, subject: 'x', address: null },
      ...{
        before: null,
        after: null,
        kim: null,
        region: '62.71',
        previous: entries.at(-1)?.hash ?? GENESIS,
      },
    };
    entries.push({ ...entry, hash: hashOf(entry) });
  }
  return entries;
}
const whole = chain(5);
const head = { sequence: 5, hash: whole[4]!.hash };

describe('the chain of the audit', () => {
  it('has no flaw as it was written', () => {
    expect(checkChain(whole, head)).toEqual([]);
    expect(checkChain([], { sequence: 0, hash: GENESIS })).toEqual([]);
  });

  it('names the entry of which one field was changed', () => {
    for (const change of [
      { title: 'Lain' },
      { actor: 'officer:2' },
      { at: '2020-01-01T00:00:00.000Z' },
      { region: '62.03' },
      { region: null },
      { kim: 'lain' },
    ]) {
      const forged = whole.map((entry) => (entry.sequence === 3 ? { ...entry, ...change } : entry));
      expect(checkChain(forged, head)).toEqual([{ sequence: 3, flaw: 'changed' }]);
    }
  });

  it('names an entry whose hash was made to fit again', () => {
    const forged = { ...whole[2]!, title: 'Lain' };
    const fitting = { ...forged, hash: hashOf(forged) };
    const entries = whole.map((entry) => (entry.sequence === 3 ? fitting : entry));
    expect(checkChain(entries, head)).toEqual([{ sequence: 4, flaw: 'changed' }]);
    const last = { ...whole[4]!, title: 'Lain' };
    const refitted = [...whole.slice(0, 4), { ...last, hash: hashOf(last) }];
    expect(checkChain(refitted, head)).toEqual([{ sequence: 5, flaw: 'changed' }]);
  });

  it('names removed entries, at the beginning, in the middle and at the end', () => {
    const without = (...gone: number[]) =>
      checkChain(
        whole.filter(({ sequence }) => !gone.includes(sequence)),
        head,
      );
    expect(without(1)).toEqual([{ sequence: 1, flaw: 'removed' }]);
    expect(without(2, 3)).toEqual([
      { sequence: 2, flaw: 'removed' },
      { sequence: 3, flaw: 'removed' },
    ]);
    expect(without(5)).toEqual([{ sequence: 5, flaw: 'removed' }]);
  });

  it('names entries that nobody wrote', () => {
    expect(checkChain([...whole, ...chain(6).slice(5)], head)).toEqual([
      { sequence: 6, flaw: 'added' },
    ]);
  });
});
