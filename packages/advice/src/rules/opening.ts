import type { Advice } from '../advice.ts';
import type { Reading } from '../reading.ts';

const CEREMONY =
  /^[*_“"\s]*(?:ass?alamu\p{L}*|tabe(?![\p{L}])|salam (?:sejahtera|sehat|literasi)|selamat (?:pagi|siang|sore|malam)|puji (?:dan )?syukur|alhamdulillah|halo|hai|yth|kepada yth|dengan hormat|dengan ini|bersama ini|dalam rangka|sehubungan dengan|berdasarkan|menindaklanjuti|pada hari ini|bertempat di|seperti (?:yang )?kita ketahui|sebagaimana (?:yang )?kita ketahui|di era (?:digital|globalisasi|modern))(?![\p{L}])/iu;

/** A first sentence that greets or sets out from afar before the news comes. */
export function opening({ text, sentences }: Reading): Advice[] {
  const first = sentences[0];
  if (!first || !CEREMONY.test(text.slice(first.start, Math.min(first.end, first.start + 80)))) {
    return [];
  }
  const message =
    'Kalimat pertama belum berisi kabar. Mulailah dengan siapa melakukan apa; salam dan pengantar boleh dihapus.';
  return [{ code: 'opening', level: 'hint', message, ...first }];
}
