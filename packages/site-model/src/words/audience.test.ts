import { describe, expect, it } from 'vitest';
import { audienceSentence, audienceWords, type AudienceNames } from './audience.ts';

const words = (names: Partial<AudienceNames>) =>
  audienceWords(
    { everyone: false, regions: [], kinds: [], kims: [], ...names },
    'Kalimantan Tengah',
  );

describe('an audience in words', () => {
  it('names everyone alone, whatever else it names', () => {
    expect(words({ everyone: true, kims: ['KIM Selat'] })).toBe(
      'untuk seluruh KIM di Kalimantan Tengah',
    );
  });

  it('names regions, groups and KIM in this order', () => {
    const names = {
      regions: ['Kabupaten Kapuas'],
      kinds: ['farmers' as const],
      kims: ['KIM Tangkiling'],
    };
    expect(words(names)).toBe(
      'untuk seluruh KIM di Kabupaten Kapuas, kelompok petani, dan KIM Tangkiling',
    );
  });

  it('joins two with "dan" and no comma', () => {
    expect(words({ regions: ['Kecamatan Selat', 'Kecamatan Bukit Batu'] })).toBe(
      'untuk seluruh KIM di Kecamatan Selat dan Kecamatan Bukit Batu',
    );
  });

  it('counts what would become a long list', () => {
    const kims = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `KIM ${letter}`);
    expect(words({ kims })).toBe('untuk KIM A, KIM B, KIM C, KIM D, dan 2 KIM lain');
  });

  it('says something even when every name is unknown', () => {
    expect(words({})).toBe('untuk KIM yang dituju');
  });

  it('can begin a sentence', () => {
    const names = { everyone: false, regions: ['Kota Palangka Raya'], kinds: [], kims: [] };
    expect(audienceSentence(names, 'x')).toBe('Untuk seluruh KIM di Kota Palangka Raya');
  });
});
