/** The eight palettes a KIM may choose from. Their colours, checked for contrast, live in the theme. */
export const accents = [
  'rimba',
  'sungai',
  'rotan',
  'gambut',
  'anggrek',
  'senja',
  'nila',
  'kelapa',
] as const;
export type Accent = (typeof accents)[number];

export const accentLabels: Record<Accent, string> = {
  rimba: 'Rimba (hijau tua)',
  sungai: 'Sungai (biru kehijauan)',
  rotan: 'Rotan (cokelat emas)',
  gambut: 'Gambut (cokelat tua)',
  anggrek: 'Anggrek (ungu)',
  senja: 'Senja (jingga tua)',
  nila: 'Nila (biru)',
  kelapa: 'Kelapa (hijau daun)',
};
