/** Kinds of items that Tulis offers to start from; some need no "when", or expect a telephone number. */
export const templates = [
  'kegiatan',
  'jadwal-posyandu',
  'harga-pasar',
  'banjir-kabut-asap',
  'produk-umkm',
  'pengumuman-warga',
] as const;
export type Template = (typeof templates)[number];

/** What the writer has so far; whatever is not written yet is an empty text. */
export interface Draft {
  title: string;
  /** Markdown as typed. */
  body: string;
  place: string;
  when: string;
  source: string;
  template?: Template;
}

/** Every kind of advice, the most useful first: in this order they are shown. */
export const adviceCodes = [
  'identity-number',
  'child-named',
  'phone-number',
  'no-source',
  'hearsay',
  'loaded-word',
  'no-where',
  'no-when',
  'no-who',
  'opening',
  'long-sentence',
  'shouting',
  'long-title',
  'jargon',
  'exclamation',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

export interface Advice {
  code: AdviceCode;
  /** A note is about harm or missing facts, a hint about style. */
  level: 'hint' | 'note';
  /** Indonesian: what was seen and how to mend it. */
  message: string;
  /** Where in the body, in UTF-16 units; both or none. */
  start?: number;
  end?: number;
  /** What may stand there instead, as it is. */
  suggestion?: string;
}
