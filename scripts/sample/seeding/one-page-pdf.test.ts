import { describe, expect, it } from 'vitest';
import { onePagePdf } from './one-page-pdf.ts';

const pdf = onePagePdf(['Judul (contoh)', 'Baris satu', '', 'Baris dua']).toString('latin1');

describe('a one-page PDF', () => {
  it('points from its end to its table, and from there to every object', () => {
    const start = Number(/startxref\n(\d+)/.exec(pdf)![1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, at]) =>
      Number(at),
    );
    expect(offsets).toHaveLength(5);
    offsets.forEach((at, index) =>
      expect(pdf.slice(at)).toMatch(new RegExp(`^${index + 1} 0 obj`)),
    );
  });

  it('tells the true length of its text and escapes the signs of PDF', () => {
    const [, length, stream] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf)!;
    expect(stream).toHaveLength(Number(length));
    expect(stream).toContain('(Judul \\(contoh\\)) Tj');
    expect(stream).toContain('(Baris dua) Tj');
  });

  it('is the same bytes for the same lines', () => {
    expect(onePagePdf(['a', 'b'])).toEqual(onePagePdf(['a', 'b']));
  });
});
