import type { SampleKim } from '../types.ts';
import { careAndLearningPosts } from './tangkiling/care-and-learning-posts.ts';
import { communityPosts } from './tangkiling/community-posts.ts';
import { tangkilingEvents } from './tangkiling/events.ts';
import { tangkilingGalleries } from './tangkiling/galleries.ts';
import { riverAndCraftPosts } from './tangkiling/river-and-craft-posts.ts';

/** The show-piece: three times as much content as its neighbours. */
export const tangkiling: SampleKim = {
  slug: 'tangkiling',
  name: 'KIM Tangkiling',
  region: '62.71.02.1004',
  kind: 'territorial',
  status: 'active',
  tagline: 'Kabar dari kaki Bukit Tangkiling dan tepian Sungai Rungan',
  about: `KIM Tangkiling adalah kelompok warga yang mengumpulkan, memeriksa, dan menyebarkan kabar untuk Kelurahan Tangkiling, Kecamatan Bukit Batu, sekitar 34 kilometer dari pusat Kota Palangka Raya. Kami menulis tentang sungai, rotan, kebun, sekolah, dan posyandu, yaitu hal-hal yang setiap hari dibicarakan di warung kopi.

Anggota kami 18 orang: guru, perajin rotan, bidan, petani, penjual sayur, dan siswa SMA. Kami bertemu setiap dua minggu di pos KIM untuk membahas kabar yang masuk, memilih yang penting, dan memeriksa sumbernya.

Tiga janji kami sederhana:

- Setiap berita menyebut dari mana kabarnya.
- Kalau salah, kami tulis ralat dan tidak menghapusnya diam-diam.
- Kami tidak menerima bayaran untuk menulis.

Punya kabar, jadwal kegiatan, atau keluhan? Kirim lewat WhatsApp atau datang ke pos KIM setiap sore pukul 15.30 sampai 17.30 WIB.`,
  accent: 'rotan',
  foundedDaysAgo: 672,
  decree: { number: '148/21/KTK-BB/KIM', daysAgo: 660 },
  termEndsInDays: 435,
  memberCount: 18,
  members: [
    { name: 'Guru sekolah dasar', role: 'Ketua' },
    { name: 'Perajin rotan', role: 'Wakil ketua' },
    { name: 'Siswi SMA', role: 'Redaktur foto' },
    { name: 'Kader posyandu', role: 'Kontributor kesehatan' },
    { name: 'Anggota regu peduli api', role: 'Kontributor lingkungan' },
  ],
  contacts: [
    {
      kind: 'address',
      label: 'Pos KIM',
      value: 'Samping Kantor Kelurahan Tangkiling, Jalan Tjilik Riwut Km 34, Palangka Raya',
    },
    { kind: 'email', label: 'Redaksi', value: 'redaksi@tangkiling.kim.example' },
    { kind: 'phone', label: 'Telepon pos', value: '0811-0000-0101' },
    { kind: 'instagram', label: 'Instagram', value: 'https://instagram.example/kim.tangkiling' },
  ],
  whatsapp: '6281100000101',
  publishing: 'direct',
  posts: [...riverAndCraftPosts, ...careAndLearningPosts, ...communityPosts],
  galleries: tangkilingGalleries,
  events: tangkilingEvents,
};
