import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseOn } from './advise-on.ts';
import { templates, type Draft } from './advice.ts';
import { right, wrong } from './testing/sentences.ts';

const draftOf = (part: Partial<Draft>): Draft => ({
  title: 'Parit bersih lagi',
  body: '',
  place: 'Balai Desa Tumbang Nusa',
  when: 'Sabtu, 21 November 2026',
  source: 'Kepala Desa',
  ...part,
});

describe('the calm helper', () => {
  it.each(right)('has nothing to say to: $body', (example) => {
    expect(adviseOn(draftOf(example))).toEqual([]);
  });

  it.each(wrong)('says $says to: $body', ({ says, offers, ...part }) => {
    const advice = adviseOn(draftOf(part));
    expect(advice.map(({ code }) => code)).toEqual(says);
    if (offers !== undefined) expect(advice[0]!.suggestion).toBe(offers);
  });

  it('is judged by at least sixty sentences, right and wrong', () => {
    expect(right.length + wrong.length).toBeGreaterThanOrEqual(60);
    expect(Math.min(right.length, wrong.length)).toBeGreaterThan(20);
  });

  it('has no more to say about a word once its suggestion stands there', () => {
    for (const part of wrong.filter(({ offers }) => offers)) {
      const [first] = adviseOn(draftOf(part));
      const mended =
        part.body.slice(0, first!.start) + first!.suggestion + part.body.slice(first!.end);
      const left = adviseOn(draftOf({ ...part, body: mended }));
      expect(left.filter(({ start }) => start === first!.start)).toEqual([]);
    }
  });

  it('names where a long sentence can be cut', () => {
    const [advice] = adviseOn(draftOf(wrong[0]!));
    expect(advice!.message).toBe(
      'Kalimat ini 31 kata. Coba beri titik sebelum “sehingga air tidak”.',
    );
  });

  it('leaves a product’s telephone number alone, and asks about it anywhere else', () => {
    const body = 'Ibu Lina menerima pesanan lewat 081255501234.';
    expect(adviseOn(draftOf({ body, template: 'produk-umkm' }))).toEqual([]);
    expect(adviseOn(draftOf({ body, template: 'kegiatan' }))).toHaveLength(1);
  });
});

const pieces = [...right, ...wrong].map(({ body }) => body);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom(...pieces, '\n', '!!!', '...', '“', '"', '**'), { maxLength: 6 })
    .map((parts) => parts.join(' ')),
);
const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    title: anyText,
    body: anyText,
    place: anyText,
    when: anyText,
    source: anyText,
    template: fc.constantFrom(...templates),
  },
  { requiredKeys: ['title', 'body', 'place', 'when', 'source'] },
);

describe('whatever is typed', () => {
  it('gets at most five pieces of advice, with offsets that lie in the body and do not overlap', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const advice = adviseOn(draft);
        expect(advice.length).toBeLessThanOrEqual(5);
        const placed = advice.filter(({ start }) => start !== undefined);
        for (const { start, end, message } of placed) {
          expect(0 <= start! && start! < end! && end! <= draft.body.length).toBe(true);
          expect(message).toMatch(/\.$/);
        }
        const inOrder = placed.sort((a, b) => a.start! - b.start!);
        inOrder.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual(inOrder[index]!.end!);
        });
      }),
    );
  });

  it('gets the same advice again', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(adviseOn(draft)).toEqual(adviseOn({ ...draft }));
      }),
    );
  });

  it('is read in work that grows with its length, even when it is made to be slow', () => {
    // Milliseconds of this process's own work: the clock would also tell how busy the machine is.
    const cost = (body: string): number => {
      const began = process.cpuUsage();
      adviseOn(draftOf({ body }));
      return process.cpuUsage(began).user / 1000;
    };
    const repeated = (piece: string, bytes: number) => piece.repeat(bytes / piece.length);
    for (const piece of [
      '.',
      '!',
      '?',
      '"',
      '“',
      ' ',
      '\n',
      'a',
      'A',
      '8',
      '0 ',
      '.)',
      'A.',
      'guna ',
      'Aa ',
      'dalam ',
      '*',
      'melakukan ',
      'https://',
    ]) {
      adviseOn(draftOf({ body: repeated(piece, 2_000) }));
      const small = Math.min(...[1, 2, 3].map(() => cost(repeated(piece, 10_000))));
      const large = Math.min(...[1, 2, 3].map(() => cost(repeated(piece, 80_000))));
      // Eight times the text: eight times the work, with room for noise; a square would be sixty-four.
      expect(large, JSON.stringify(piece)).toBeLessThan(Math.max(small * 30, 60));
    }
  });
});
