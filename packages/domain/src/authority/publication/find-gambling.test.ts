import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGambling } from './find-gambling.ts';

const doorway = [
  'Situs slot gacor hari ini',
  'SLOT GACOR MAXWIN',
  'sl0t g4c0r',
  's1ot gacor',
  's l o t  g a c o r terbaik',
  's.l.o.t-o-n-l-i-n-e slot online',
  'j.u.d.i',
  'ju\u200bdi online',
  'ʝudi daring, judi bola',
  'JUD1',
  'jud!',
  'Perjudian daring paling aman',
  'berjudi dari rumah',
  'tempat penjudi bertemu',
  'judol',
  'togel hongkong',
  't0g3l',
  'tooogeeel',
  'bandar togell',
  'slot88 login',
  'daftar slot777',
  'gacor77',
  'toto4d',
  'raja slot138',
  'slotgacor',
  '@slotgacor di media sosial',
  'link alternatif sbobet',
  'kasino dan casino terlengkap',
  'c@sino',
  'ca$ino',
  'mаxwin tiap hari',
  'bonus new member seratus persen',
  'deposit pulsa tanpa potongan',
  'main slot, menang jackpot',
  'scatter dan gacor',
  'gates of olympus',
  'pragmatic play demo',
  'rtp live paling akurat',
  'ＳＬＯＴ ＧＡＣＯＲ',
  's\nl\no\nt gacor',
];

const ordinary = [
  'Slot waktu posyandu pukul 08.00 sampai 10.00 WIB',
  'Lomba burung kacer, suara paling gacor menang kambing',
  'Penerbangan dari bandar udara Tjilik Riwut',
  'Ketua kelompok tani Bapak Toto Suharto',
  'Deposito koperasi dan bonus panen',
  'Sabung ayam adalah bagian dari cerita lama',
  'Beras 5 kg Rp71.000, gula 1 kg Rp17.500!',
  'Nomor 0 8 1 2 3 4 5 6 7 8 9 untuk pendaftaran',
  'A. Pendahuluan B. Isi C. Penutup',
  'Yudisium mahasiswa dan pengumuman kelulusan',
  'Judika menghibur warga pada malam puncak',
  'Kegiatan ini mempertaruhkan nama baik desa',
  'RT 01 RW 02, Jl. Trans Kalimantan km 14',
  'Total 4D3K peserta hadir (kode kegiatan)',
  'Pokok kegiatan: merajut, menganyam, memasak',
  'Dua puluh jam pelajaran (20 JP) literasi digital',
  'e-KTP, e-mail, dan e-commerce untuk UMKM',
];

describe('gambling words', () => {
  it.each(doorway)('are found in %j', (text) => {
    expect(findGambling(text)).not.toEqual([]);
  });

  it.each(ordinary)('are not seen in %j', (text) => {
    expect(findGambling(text)).toEqual([]);
  });

  it('are named as they were meant, sorted', () => {
    expect(findGambling('T0G3L dan sl0t g4c0r')).toEqual(['gacor', 'slot', 'slot gacor', 'togel']);
  });

  it('hold an article that warns of gambling, too: an officer looks and lets it pass', () => {
    expect(findGambling('Waspada judi online, laporkan ke kelurahan')).toEqual(['judi']);
  });

  it('are found whatever harmless text stands around them', () => {
    const harmless = fc
      .array(fc.constantFrom('warga', 'panen', 'desa', '2026', 'Rp5.000,', 'di', 'RT 04.'))
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(harmless, harmless, fc.constantFrom(...doorway), (before, after, text) => {
        expect(findGambling(`${before}\n\n${text}. ${after}`)).not.toEqual([]);
      }),
    );
  });

  it('take time that grows with the text and no faster', () => {
    for (const text of ['a '.repeat(20_000), '1'.repeat(40_000), 's.'.repeat(20_000)]) {
      const start = performance.now();
      findGambling(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
