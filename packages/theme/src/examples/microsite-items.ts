import { paths } from '@simpul/domain';
import type { AnnouncementView, ArticleView, EventView } from '@simpul/site-model';
import type { Example } from './example.ts';
import { around, kimFrame } from './frame.ts';
import { cover, dated, emergencyNotice, items, notices, photo, share } from './parts.ts';

const body = `<p>Air sungai yang naik dua kali setahun membuat lahan di tepi Rungan sulit ditanami. Enam keluarga mencoba cara lain: menanam padi di atas rakit bambu yang ikut naik ketika air naik.</p>
<p>Setelah empat bulan, panen pertama selesai pada Jumat sore. Hasilnya belum banyak, tetapi cukup untuk dapur posyandu selama satu bulan. <a href="https://contoh.example/" rel="nofollow noopener external">Panduan rakit tanam</a> dapat diminta di balai kelurahan.</p>
<h2>Yang dipelajari warga</h2>
<ul><li>Bambu harus direndam dua minggu agar tidak cepat lapuk.</li><li>Rakit diikat pada dua tonggak, bukan satu.</li><li>Bibit lokal lebih tahan daripada bibit kiriman.</li></ul>
<blockquote><p>“Kalau air naik, padinya ikut naik. Kami tidak perlu menunggu surut,” kata salah seorang anggota kelompok.</p></blockquote>
<h2>Langkah berikutnya</h2>
<ol><li>Menambah empat rakit sebelum Januari.</li><li>Mencoba sayuran daun di tepi rakit.</li></ol>
<p>Warga yang ingin ikut dapat datang ke pertemuan kelompok setiap Rabu sore.</p>`;

const correction = {
  anchor: 'ralat-20261120',
  date: dated(21),
  text: 'Berita ini semula menyebut delapan keluarga. Yang benar enam keluarga.',
};

const title = 'Panen perdana sawah apung, hasilnya dibagi ke posyandu';
const slug = 'panen-perdana-sawah-apung';
const article = (name: string, over: Partial<ArticleView>): Example => ({
  name,
  site: 'microsite',
  kind: 'article',
  path: paths.post(slug),
  view: {
    ...around(kimFrame, paths.post(slug), over.title ?? title, 'posts', {
      breadcrumbs: [
        { text: 'Beranda', href: paths.home },
        { text: 'Berita', href: paths.posts() },
      ],
      head: { type: 'article', published: '2026-11-21T09:30:00+07:00' },
      updated: null,
    }),
    topic: { text: 'Pertanian', href: paths.topic('pertanian') },
    title,
    place: 'Tangkiling',
    published: {
      iso: '2026-11-21T09:30:00+07:00',
      text: 'Sabtu, 21 November 2026 pukul 09.30 WIB',
    },
    modified: null,
    author: 'Pengurus KIM Tangkiling',
    reading: '3 menit baca',
    picture: photo('warga-0'),
    gist: 'Enam keluarga memanen padi dari rakit bambu. Hasil pertama dipakai dapur posyandu selama sebulan.',
    body,
    photos: [],
    source: 'Wawancara dengan kelompok tani dan catatan posyandu kelurahan.',
    corrections: [],
    share: share(paths.post(slug), title),
    more: items(4).slice(1),
    nearby: [
      {
        text: 'Kabar KIM lain di Kecamatan Bukit Batu',
        href: 'https://kim.example/wilayah/62.71.04',
      },
      { text: 'Kabar KIM lain di Kota Palangka Raya', href: 'https://kim.example/wilayah/62.71' },
      { text: 'Pertanian dari semua KIM', href: 'https://kim.example/topik/pertanian' },
    ],
    notices: notices.slice(0, 2),
    ...over,
  },
});

const notice = (name: string, over: Partial<AnnouncementView>): Example => ({
  name,
  site: 'microsite',
  kind: 'announcement',
  path: paths.announcement('jadwal-vaksinasi-hewan'),
  view: {
    ...around(
      kimFrame,
      paths.announcement('jadwal-vaksinasi-hewan'),
      over.title ?? 'Jadwal vaksinasi hewan keliling pekan ini',
      'announcements',
      {
        breadcrumbs: [
          { text: 'Beranda', href: paths.home },
          { text: 'Pengumuman', href: paths.announcements },
        ],
      },
    ),
    urgency: 'important',
    urgencyLabel: 'Penting',
    title: 'Jadwal vaksinasi hewan keliling pekan ini',
    issuer: { name: 'Dinas Pertanian Kota Palangka Raya', website: 'https://contoh.example/' },
    published: {
      iso: '2026-11-20T08:00:00+07:00',
      text: 'Jumat, 20 November 2026 pukul 08.00 WIB',
    },
    modified: dated(21),
    validity: 'Berlaku sampai Jumat, 27 November 2026 pukul 12.00 WIB',
    until: Date.parse('2099-11-27T05:00:00Z'),
    audience: 'Untuk seluruh KIM di Kota Palangka Raya',
    gist: 'Bawa hewan ke balai kelurahan antara pukul 08.00 dan 12.00 WIB. Tidak dipungut biaya.',
    picture: null,
    body: '<p>Petugas datang ke balai kelurahan sesuai jadwal berikut.</p><table><thead><tr><th>Hari</th><th>Tempat</th></tr></thead><tbody><tr><td>Senin, 23 November</td><td>Balai Kelurahan Tangkiling</td></tr><tr><td>Selasa, 24 November</td><td>Balai Kelurahan Banturung</td></tr></tbody></table><p>Ikat anjing dan bawa kucing dalam kandang atau karung berlubang.</p>',
    attachments: [
      {
        href: '/media/0123456789abcdef0123456789abcdef.pdf',
        title: 'Surat edaran dan jadwal lengkap',
        size: 'PDF, 120 KB',
      },
    ],
    sourceLink: 'https://contoh.example/',
    corrections: [
      {
        anchor: 'ralat-20261121',
        date: dated(21),
        text: 'Jadwal di Banturung semula tertulis Rabu. Yang benar Selasa.',
      },
    ],
    share: share(paths.announcement('jadwal-vaksinasi-hewan'), 'Jadwal vaksinasi hewan'),
    others: notices.slice(1),
    ...over,
  },
});

const event = (name: string, over: Partial<EventView>): Example => ({
  name,
  site: 'microsite',
  kind: 'event',
  path: paths.event('gotong-royong'),
  view: {
    ...around(kimFrame, paths.event('gotong-royong'), 'Gotong royong bersih parit', 'agenda', {
      breadcrumbs: [
        { text: 'Beranda', href: paths.home },
        { text: 'Agenda', href: paths.agenda },
      ],
    }),
    title: 'Gotong royong bersih parit',
    day: '28',
    month: 'Nov',
    when: 'Sabtu, 28 November 2026, pukul 06.30 sampai 09.00 WIB',
    starts: { iso: '2026-11-28T06:30:00+07:00', text: '28 November 2026' },
    ends: { iso: '2026-11-28T09:00:00+07:00', text: '28 November 2026' },
    over: false,
    place: 'Simpang RT 03, dekat jembatan kayu',
    mapLink: 'https://contoh.example/peta',
    organiser: 'Ketua RT 03 dan karang taruna',
    audience: null,
    gist: 'Bawa cangkul dan sarung tangan. Sarapan disediakan.',
    picture: cover('agenda', 'gotong-royong'),
    body: '<p>Parit di sepanjang RT 03 dibersihkan sebelum puncak musim hujan. Warga RT lain boleh ikut.</p>',
    corrections: [],
    share: share(paths.event('gotong-royong'), 'Gotong royong bersih parit'),
    calendar: { text: 'Tambahkan ke kalender', href: paths.calendar },
    ...over,
  },
});

export const micrositeItems: Example[] = [
  article('artikel', {}),
  article('artikel-tanpa-foto', {
    title:
      'Sanggar kampung membuka kelas anyaman rotan setiap Minggu, terbuka untuk anak, remaja, dan siapa saja yang ingin belajar dari para tetua',
    picture: cover('budaya', 'anyaman'),
    gist: null,
    modified: dated(21),
    corrections: [correction],
    photos: [photo('warga-2'), photo('warga-4', { caption: null })],
    notices: [],
  }),
  article('artikel-pratinjau', {
    preview: {
      title: 'Pratinjau, belum tayang',
      explanation: 'Hanya pemegang tautan ini yang dapat membukanya, sampai pukul 19.15 WIB.',
    },
  }),
  notice('maklumat', {}),
  notice('maklumat-darurat', {
    title: emergencyNotice.title,
    urgency: 'emergency',
    urgencyLabel: 'Darurat',
    issuer: { name: emergencyNotice.issuer, website: null },
    gist: emergencyNotice.summary,
    picture: photo('sungai'),
    attachments: [],
    corrections: [],
    modified: null,
  }),
  event('acara', {}),
  event('acara-resmi', {
    title: 'Sosialisasi pencegahan kebakaran lahan',
    audience: 'Untuk KIM di Kecamatan Bukit Batu',
    organiser: 'BPBD Kota Palangka Raya',
    over: true,
    picture: photo('warga-3'),
  }),
  {
    name: 'album',
    site: 'microsite',
    kind: 'gallery',
    path: paths.gallery('tiwah'),
    view: {
      ...around(kimFrame, paths.gallery('tiwah'), 'Tiwah di Sei Gohong', 'galleries', {
        breadcrumbs: [
          { text: 'Beranda', href: paths.home },
          { text: 'Galeri', href: paths.galleries },
        ],
      }),
      title: 'Tiwah di Sei Gohong',
      place: 'Sei Gohong',
      published: dated(14),
      gist: 'Tujuh hari upacara, dihadiri keluarga dari empat desa.',
      body: '',
      photos: [0, 1, 2, 3, 4].map((n) =>
        photo(`galeri-${n}`, n === 3 ? { width: 960, height: 1280 } : {}),
      ),
      corrections: [],
      share: share(paths.gallery('tiwah'), 'Tiwah di Sei Gohong'),
    },
  },
];
