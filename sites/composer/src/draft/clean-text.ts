// As the contract has it: what cannot be stored. A soft line break of Word (\v) becomes a line break.
const UNSTORABLE = /[\0-\x08\x0C\x0E-\x1F\x7F]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text as it is kept: only characters that can be stored. */
export const storable = (text: string): string =>
  text
    .replace(/\r\n?|\v/g, '\n')
    .replace(UNSTORABLE, '')
    .replace(LONE_SURROGATE, '\uFFFD');

/** A text that came from elsewhere (Word, WhatsApp, a page) as Tulis writes it: plain lists and breaks. */
export const cleanPaste = (text: string): string =>
  storable(text)
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/^[ \t]*[•·▪‣◦●o\uF0B7][ \t]+/gmu, '- ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
