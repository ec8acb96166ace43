import type { Accent } from '@simpul/domain';

/** The accents of `tokens.css` in light, for what is drawn without a style sheet; a test compares them. */
export const lightAccents: Record<Accent, string> = {
  rimba: '#1d5c47',
  sungai: '#0d5868',
  rotan: '#7a4f0c',
  gambut: '#5f4132',
  anggrek: '#7b2f74',
  senja: '#96390f',
  nila: '#2d4790',
  kelapa: '#46600f',
};
