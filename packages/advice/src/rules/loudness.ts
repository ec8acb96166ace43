import type { Advice } from '../advice.ts';
import { spanOf, wordSpansIn, type Reading } from '../reading.ts';
import type { Span } from '../sentences.ts';

/** Marks in a row, or one after another, that a calm text can do without. */
const ROW_OF_MARKS = /(?<![!?])[!?]{2,}/gu;
const MOST_MARKS = 2;
const LOUD = /^\p{Lu}[\p{Lu}-]*$/u;
/** Written in capitals by everybody. */
const ACRONYMS = new Set(
  `POSYANDU PUSKESMAS PUSTU POSKESDES BUMDES KOMINFO DISKOMINFO DISKOMINFOSANTIK BASARNAS PAMSIMAS POLRI
   POLSEK POLRES KODIM KORAMIL BABINSA BHABINKAMTIBMAS SAMSAT BAZNAS BMKG BPBD BPJS PDAM PAUD UMKM BLT
   APBD APBDES MUSRENBANG MUSRENBANGDES SISKAMLING KALTENG KALSEL DPRD DPMD PKBM PPKBD SMPN SMAN SMKN
   LINMAS HIPMI HUT KIM RI TNI PKK WIB WITA WIT`.split(/\s+/),
);

/** Words in capitals, two or more in a row. */
export function shouting({ text }: Reading): Advice[] {
  return rowsOfLoudWords(text).map(({ start, end }) => ({
    ...{ code: 'shouting', level: 'hint', start, end },
    message: 'Huruf besar semua terbaca seperti berteriak. Pakai huruf besar di awal kalimat saja.',
  }));
}

/** A title that is all in capitals. */
export const shoutingTitle = (title: string): Advice[] =>
  rowsOfLoudWords(title).length === 0
    ? []
    : [
        {
          ...{ code: 'shouting', level: 'hint' },
          message: 'Judul berhuruf besar semua sulit dibaca. Pakai huruf besar di awal saja.',
        },
      ];

function rowsOfLoudWords(text: string): Span[] {
  const rows: (Span & { loud: number })[] = [];
  let row: (Span & { loud: number }) | null = null;
  for (const { word, start, end } of wordSpansIn(text)) {
    if (!LOUD.test(word) || word.length < 2) {
      row = null;
      continue;
    }
    const loud = word.length >= 4 && !ACRONYMS.has(word) ? 1 : 0;
    if (row) {
      row.end = end;
      row.loud += loud;
    } else rows.push((row = { start, end, loud }));
  }
  return rows.filter(({ loud }) => loud >= 2).map(({ start, end }) => ({ start, end }));
}

/** Exclamation marks in a row, or more of them than a text needs. */
export function exclamation({ text }: Reading): Advice[] {
  const row = [...text.matchAll(ROW_OF_MARKS)].find(([marks]) => marks.includes('!'));
  const marks = [...text.matchAll(/!/gu)];
  const span = row ? spanOf(row) : marks.length > MOST_MARKS ? spanOf(marks[MOST_MARKS]!) : null;
  if (!span) return [];
  const message = 'Tanda seru terlalu banyak. Satu titik sudah cukup; kabarnya yang berbicara.';
  const advice = { code: 'exclamation', level: 'hint', message, ...span } as const;
  return [row ? { ...advice, suggestion: row[0].includes('?') ? '?' : '.' } : advice];
}
