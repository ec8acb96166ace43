import { describe, expect, it } from 'vitest';
import { rootsOf } from './roots-of.ts';

const areKin = (a: string, b: string) => rootsOf(a).some((root) => rootsOf(b).includes(root));

describe('words of one root', () => {
  it.each([
    ['melatih', 'pelatihan'],
    ['latihan', 'pelatih'],
    ['umum', 'pengumuman'],
    ['mengumumkan', 'pengumuman'],
    ['terima', 'penerimaan'],
    ['diterima', 'penerima'],
    ['bersih', 'membersihkan'],
    ['kebersihan', 'pembersihan'],
    ['perbaikan', 'memperbaiki'],
    ['baik', 'diperbaiki'],
    ['tulis', 'menulis'],
    ['penulis', 'tulisan'],
    ['sapu', 'menyapu'],
    ['kirim', 'pengiriman'],
    ['pakai', 'memakai'],
    ['makan', 'memakan'],
    ['makanan', 'dimakan'],
    ['minum', 'minuman'],
    ['tanam', 'menanam'],
    ['penanaman', 'tanaman'],
    ['tari', 'penari'],
    ['tani', 'pertanian'],
    ['petani', 'bertani'],
    ['ikan', 'perikanan'],
    ['rawat', 'perawatan'],
    ['merawat', 'perawat'],
    ['rumah', 'perumahan'],
    ['ajar', 'pembelajaran'],
    ['belajar', 'pelajaran'],
    ['kerja', 'bekerja'],
    ['pekerjaan', 'dikerjakan'],
    ['tahu', 'mengetahui'],
    ['pengetahuan', 'diketahui'],
    ['daya', 'pemberdayaan'],
    ['lurah', 'kelurahan'],
    ['camat', 'kecamatan'],
    ['sehat', 'kesehatan'],
    ['lahan', 'lahannya'],
    ['padam', 'pemadaman'],
    ['bakar', 'kebakaran'],
    ['anyam', 'anyaman'],
    ['menganyam', 'penganyam'],
    ['beri', 'memberikan'],
    ['pemberian', 'diberi'],
    ['uji', 'pengujian'],
    ['adu', 'pengaduan'],
    ['imunisasi', 'mengimunisasi'],
    ['didik', 'pendidikan'],
    ['cegah', 'pencegahan'],
    ['cek', 'pengecekan'],
    ['cat', 'mengecat'],
    ['sah', 'disahkan'],
    ['tes', 'dites'],
    ['pengrajin', 'kerajinan'],
    ['kelola', 'pengelolaan'],
  ])('%s and %s belong together', (a, b) => {
    expect(areKin(a, b)).toBe(true);
  });
});

describe('words of different roots', () => {
  it.each([
    ['ikan', 'memberikan'],
    ['kopi', 'topi'],
    ['padi', 'kadi'],
    ['kota', 'nota'],
    ['sekolah', 'kolah'],
    ['berita', 'cerita'],
    ['tani', 'tanah'],
    ['sungai', 'sumur'],
    ['polisi', 'polis'],
    ['mak', 'dimakan'],
    ['hut', 'dihutan'],
  ])('%s and %s do not', (a, b) => {
    expect(areKin(a, b)).toBe(false);
  });
});

describe('the roots of a word', () => {
  it('are the word itself where it is short, a number or in another script', () => {
    for (const word of ['air', 'desa', '2026', 'حزب', 'mp3']) expect(rootsOf(word)).toEqual([word]);
  });

  it('stay few however long the word is', () => {
    expect(rootsOf('mempertanggungjawabkannyalah').length).toBeLessThan(40);
    expect(rootsOf('me'.repeat(500)).length).toBeLessThan(40);
  });
});
