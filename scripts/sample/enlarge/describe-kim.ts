import type { KimKind } from '@simpul/domain';
import type { SampleKim } from '../types.ts';
import type { Place } from './place.ts';
import type { Chance } from './random.ts';

const groups: Record<KimKind, { name: string; people: string; about: string }> = {
  territorial: {
    name: 'KIM',
    people: 'guru, petani, pedagang, dan pemuda karang taruna',
    about: 'kabar RT, pelayanan umum, dan kegiatan warga',
  },
  farmers: {
    name: 'KIM Tani',
    people: 'petani, penyuluh, dan ibu-ibu pengolah hasil kebun',
    about: 'musim tanam, harga hasil bumi, dan cara bertani tanpa bakar',
  },
  fishers: {
    name: 'KIM Nelayan',
    people: 'pencari ikan, pembudi daya, dan pengolah ikan',
    about: 'tinggi air, hasil tangkapan, dan keselamatan di sungai',
  },
  'small-business': {
    name: 'KIM UMKM',
    people: 'pelaku usaha rumahan, penjual kue, dan perajin',
    about: 'produk warga, izin usaha, dan cara menghitung harga',
  },
  students: {
    name: 'KIM Pelajar',
    people: 'siswa, mahasiswa, dan guru pembina',
    about: 'sekolah, kabar yang perlu diperiksa, dan kegiatan anak muda',
  },
  women: {
    name: 'KIM Perempuan',
    people: 'kader posyandu, penganyam, dan ibu rumah tangga',
    about: 'kesehatan keluarga, kerajinan, dan keuangan rumah tangga',
  },
  other: {
    name: 'KIM Sanggar',
    people: 'pegiat seni, pemandu, dan tetua kampung',
    about: 'kesenian, cerita kampung, dan tempat yang layak dikunjungi',
  },
};

type Description = Pick<
  SampleKim,
  | 'name'
  | 'tagline'
  | 'about'
  | 'foundedDaysAgo'
  | 'decree'
  | 'termEndsInDays'
  | 'memberCount'
  | 'members'
>;

/** Who the KIM of a place is: its name, profile and founding. */
export function describeKim(place: Place, kind: KimKind, chance: Chance): Description {
  const { name, people, about } = groups[kind];
  const { village, whole, district, regency } = place;
  const memberCount = chance.number(5, 26);
  const foundedDaysAgo = chance.number(200, 1500);
  return {
    name: `${name} ${village}`,
    tagline: chance.one([
      `Kabar warga ${village}, Kecamatan ${district}`,
      `Dari ${village} untuk ${district}`,
      `Suara ${village}, ${regency}`,
      `Yang perlu Anda ketahui dari ${village}`,
    ]),
    about: `${name} ${village} mengumpulkan dan menyebarkan kabar untuk ${whole}, Kecamatan ${district}, ${regency}. Kami menulis tentang ${about}, dengan bahasa yang mudah dipahami.

Anggota kami ${memberCount} orang: ${people}. Setiap kabar menyebut sumbernya, dan bila keliru kami tulis ralat. ${chance.one(
      [
        'Kami bertemu dua kali sebulan di balai pertemuan.',
        'Kami berkumpul setiap malam Minggu di pos KIM.',
        'Rapat redaksi diadakan setiap selesai gotong royong.',
      ],
    )}

${chance.one([
  'Punya kabar? Kirim lewat WhatsApp atau sampaikan kepada pengurus yang Anda kenal.',
  'Kabar dari dusun yang jauh sangat kami tunggu. Tulis singkat saja: apa, di mana, kapan.',
  'Kami mencari penulis baru. Tidak perlu pandai mengarang, cukup mau bertanya.',
])}`,
    foundedDaysAgo,
    decree: {
      number: `${chance.number(100, 599)}/${String(chance.number(1, 60)).padStart(2, '0')}/${village
        .replace(/[^A-Za-z]/g, '')
        .slice(0, 3)
        .toUpperCase()}/KIM`,
      daysAgo: foundedDaysAgo - chance.number(5, 25),
    },
    termEndsInDays: chance.number(-40, 900),
    memberCount,
    members: [{ name: 'Pengurus kelompok', role: 'Ketua' }],
  };
}
