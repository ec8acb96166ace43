import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const cut = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('a sentence', () => {
  it.each([
    ['ends at its mark', 'Air naik. Warga pindah!', ['Air naik.', 'Warga pindah!']],
    [
      'does not end in a name or a title',
      'Bpk. H. Ahmad, S.Pd. hadir.',
      ['Bpk. H. Ahmad, S.Pd. hadir.'],
    ],
    [
      'does not end in an address',
      'Di Jl. Melati No. 5 Kel. Menteng.',
      ['Di Jl. Melati No. 5 Kel. Menteng.'],
    ],
    [
      'does not end in a time or a price',
      'Pukul 21.30 harga Rp. 5.000.',
      ['Pukul 21.30 harga Rp. 5.000.'],
    ],
    ['does not end between two days', 'Buka 1 s.d. 3 Mei.', ['Buka 1 s.d. 3 Mei.']],
    [
      'ends after "dll." when another begins',
      'Cabai, dll. Harga naik.',
      ['Cabai, dll.', 'Harga naik.'],
    ],
    ['goes on after "dll." otherwise', 'Cabai, dll. dijual.', ['Cabai, dll. dijual.']],
    ['ends with the line', 'Air naik\nwarga pindah', ['Air naik', 'warga pindah']],
    [
      'keeps the number of its list',
      '1. Siapkan ember. 2 liter.',
      ['1. Siapkan ember.', '2 liter.'],
    ],
    ['takes its closing marks along', '“Air naik.” Ia pindah.', ['“Air naik.”', 'Ia pindah.']],
    ['ends in small letters too', 'air naik. warga pindah.', ['air naik.', 'warga pindah.']],
    [
      'pauses at three points',
      'Air naik... lalu surut. Aman.',
      ['Air naik... lalu surut.', 'Aman.'],
    ],
    ['is not there in an empty text', ' \n ', []],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});
