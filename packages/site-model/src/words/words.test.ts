import { describe, expect, it } from 'vitest';
import { categoryWords } from './category.ts';
import { someRegions } from '../testing/index.ts';
import { aboutFacts } from './about-facts.ts';
import { fileSize, kimCount, photoCount, readingTime } from './counts.ts';
import { placeOf, regionTitle } from './region.ts';
import { validitySentence, validityWords } from './validity.ts';
import { aProfile } from '../testing/content.ts';
import { micrositeSurround } from '../select/surroundings.ts';
import { aKim, aMicrosite } from '../testing/index.ts';

const region = (code: string) => someRegions().find((each) => each.code === code)!;

describe('a region', () => {
  it.each([
    ['62', 'Provinsi Kalimantan Tengah'],
    ['62.71', 'Kota Palangka Raya'],
    ['62.03', 'Kabupaten Kapuas'],
    ['62.71.04', 'Kecamatan Bukit Batu'],
    ['62.71.04.1002', 'Kelurahan Tangkiling'],
    ['62.03.02.2001', 'Desa Anjir Serapat'],
  ])('%s is called %s', (code, title) => {
    expect(regionTitle(region(code))).toBe(title);
  });

  it('is told from the village up to the regency, without the province', () => {
    const lineage = ['62', '62.71', '62.71.04', '62.71.04.1002'].map(region);
    expect(placeOf(lineage)).toBe('Kelurahan Tangkiling, Kecamatan Bukit Batu, Kota Palangka Raya');
    expect(placeOf([region('62')])).toBe('Provinsi Kalimantan Tengah');
  });
});

describe('a topic', () => {
  it('stands in a sentence in lower case, but for an abbreviation', () => {
    expect(categoryWords('literasi-digital')).toBe('literasi digital');
    expect(categoryWords('umkm')).toBe('UMKM');
  });
});

describe('counts', () => {
  it('are written the Indonesian way', () => {
    expect(kimCount(1250)).toBe('1.250 KIM');
    expect(photoCount(1)).toBe('1 foto');
    expect(fileSize(122_880)).toBe('PDF, 120 KB');
    expect(fileSize(1_468_006)).toBe('PDF, 1,4 MB');
    expect(fileSize(1)).toBe('PDF, 1 KB');
  });

  it('of reading never say less than a minute', () => {
    expect([0, 90, 300, 540].map(readingTime)).toEqual([
      '1 menit baca',
      '1 menit baca',
      '2 menit baca',
      '3 menit baca',
    ]);
  });
});

describe('validity', () => {
  it('is told by its end, and not at all without one', () => {
    const until = '2026-11-27T05:00:00Z';
    expect(validityWords(until, 'Asia/Jakarta')).toBe(
      'berlaku sampai Jumat, 27 November 2026 pukul 12.00 WIB',
    );
    expect(validitySentence(until, 'Asia/Makassar')).toBe(
      'Berlaku sampai Jumat, 27 November 2026 pukul 13.00 WITA',
    );
    expect(validitySentence(null, 'Asia/Jakarta')).toBeNull();
  });
});

describe('facts about a KIM', () => {
  const surround = micrositeSurround(aMicrosite(), aKim(), 'full');

  it('leave out what is not known', () => {
    const labels = aboutFacts(aProfile({ founded: null, memberCount: null }), 'Wilayah', surround);
    expect(labels.map(({ label }) => label)).not.toContain('Berdiri sejak');
    expect(labels.map(({ label }) => label)).not.toContain('Jumlah anggota');
  });

  it('tell civil dates without a shift of zone', () => {
    const profile = aProfile({
      founded: '2019-05-02',
      decreeNumber: '12',
      decreeDate: '2019-06-01',
    });
    const facts = new Map(
      aboutFacts(profile, 'Wilayah', surround).map(({ label, value }) => [label, value]),
    );
    expect(facts.get('Berdiri sejak')).toBe('2 Mei 2019');
    expect(facts.get('Surat keputusan')).toBe('Nomor 12, 1 Juni 2019');
  });
});
