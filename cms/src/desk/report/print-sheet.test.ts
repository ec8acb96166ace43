import { describe, expect, it } from 'vitest';
import { printSheet } from './print-sheet.ts';

describe('a sheet for Excel with Indonesian settings', () => {
  it('begins with the mark of UTF-8, divides by semicolons and ends lines as Windows does', () => {
    expect(
      printSheet([
        ['KIM', 'Anggota'],
        ['Gohong', 13],
      ]),
    ).toBe('\ufeffKIM;Anggota\r\nGohong;13\r\n');
  });

  it('quotes what would break a cell or a line', () => {
    expect(printSheet([['a;b', 'c"d', 'e\nf']])).toBe('\ufeff"a;b";"c""d";"e\nf"\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+62811', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'])(
    'never lets %j begin a formula',
    (text) => {
      const cell = printSheet([[text]]).slice(1);
      expect(cell).toMatch(/^"?'/);
    },
  );

  it('writes numbers with a comma and nothing as an empty cell', () => {
    expect(printSheet([[1.5, null, 'x']])).toBe('\ufeff1,5;;x\r\n');
  });
});
