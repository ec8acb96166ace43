import { paths } from '@simpul/domain';
import type { Example } from './example.ts';
import { around, kimFrame } from './frame.ts';

const bare = { ...kimFrame, nav: [] };

export const micrositeSite: Example[] = [
  {
    name: 'tentang',
    site: 'microsite',
    kind: 'about',
    path: paths.about,
    view: {
      ...around(kimFrame, paths.about, 'Tentang KIM Tangkiling', 'about'),
      body: '<p>KIM Tangkiling dibentuk warga pada 2025. Kami mengumpulkan kabar kampung, meneruskan pengumuman pemerintah dengan bahasa sehari-hari, dan membawa pertanyaan warga kepada kelurahan.</p><h2>Cara kami bekerja</h2><p>Setiap berita ditulis dengan sumber yang jelas. Jika keliru, kami menulis ralat.</p>',
      facts: [
        {
          label: 'Wilayah',
          value: 'Kelurahan Tangkiling, Kecamatan Bukit Batu',
          href: 'https://kim.example/wilayah/62.71.04.1002',
        },
        { label: 'Berdiri', value: '15 Januari 2025', href: null },
        { label: 'Surat keputusan', value: '400.10/12/KEL-TKL/2025, 20 Januari 2025', href: null },
        { label: 'Anggota', value: '14 orang', href: null },
        { label: 'Pembina', value: 'Diskominfo Kota Palangka Raya', href: null },
      ],
      members: [
        { name: 'Contoh Satu', role: 'Ketua' },
        { name: 'Contoh Dua', role: 'Redaktur' },
        { name: 'Contoh Tiga', role: 'Kontributor' },
      ],
      contacts: kimFrame.footer.contacts,
    },
  },
  {
    name: 'langganan',
    site: 'microsite',
    kind: 'follow',
    path: paths.follow,
    view: {
      ...around(kimFrame, paths.follow, 'Ikuti KIM Tangkiling', null),
      heading: 'Ikuti KIM Tangkiling',
      intro: 'Pilih cara yang paling mudah bagi Anda. Semuanya gratis dan tanpa mendaftar.',
      ways: [
        {
          kind: 'whatsapp',
          title: 'Lewat WhatsApp',
          text: 'Simpan nomor pengurus, lalu kirim pesan “kabar”. Anda akan menerima tautan setiap ada berita baru.',
          steps: [
            'Ketuk tombol di bawah. WhatsApp terbuka dengan pesan yang sudah tertulis.',
            'Ketuk kirim.',
            'Pengurus membalas dan memberi tahu caranya.',
          ],
          links: [{ text: 'Buka WhatsApp', href: 'https://wa.me/6281100000000' }],
        },
        {
          kind: 'calendar',
          title: 'Agenda di kalender ponsel',
          text: 'Agenda warga masuk sendiri ke kalender Anda, dan berubah sendiri bila jadwal berubah.',
          steps: [
            'Salin alamat kalender di bawah.',
            'Buka aplikasi kalender, pilih tambah kalender dari alamat (URL).',
            'Tempel alamat itu, lalu simpan.',
          ],
          links: [{ text: 'Tambahkan ke kalender', href: paths.calendar }],
        },
        {
          kind: 'bookmark',
          title: 'Simpan di layar ponsel',
          text: 'Di Chrome, ketuk tiga titik di pojok kanan atas, lalu pilih “Tambahkan ke layar utama”.',
          steps: [
            'Buka beranda situs ini di ponsel.',
            'Ketuk menu peramban, biasanya tanda tiga titik.',
            'Pilih “Tambahkan ke layar utama”.',
          ],
          links: [],
        },
        {
          kind: 'rss',
          title: 'Lewat pembaca berita (RSS)',
          text: 'Untuk redaksi dan pembaca yang memakai aplikasi RSS. Salin alamat umpan ke aplikasi Anda.',
          steps: [
            'Pasang aplikasi pembaca RSS pilihan Anda.',
            'Salin salah satu alamat di bawah.',
            'Tempel alamat itu di aplikasi.',
          ],
          links: [{ text: 'Semua kabar', href: paths.rss }],
        },
      ],
      feeds: [
        { text: 'Semua kabar (RSS)', href: paths.rss },
        { text: 'Semua kabar (Atom)', href: paths.atom },
        { text: 'Pengumuman (RSS)', href: paths.announcementsRss },
      ],
    },
  },
  {
    name: 'cari',
    site: 'microsite',
    kind: 'search',
    path: paths.search,
    view: {
      ...around(kimFrame, paths.search, 'Cari', null),
      heading: 'Cari',
      intro: 'Cari berita, pengumuman, agenda, dan galeri KIM Tangkiling.',
      action: paths.search,
      index: paths.searchIndex(),
      scopes: [],
      lists: kimFrame.nav.slice(0, 4).map(({ link }) => link),
      topics: [
        { text: 'Pertanian', href: paths.topic('pertanian') },
        { text: 'Kebencanaan', href: paths.topic('kebencanaan') },
        { text: 'Literasi digital', href: paths.topic('literasi-digital') },
      ],
    },
  },
  {
    name: 'ditangguhkan',
    site: 'microsite',
    kind: 'notice',
    path: paths.home,
    view: {
      ...around(bare, paths.home, 'Situs KIM Tangkiling sedang dijeda', null, {
        head: { indexed: false },
      }),
      title: 'Situs ini sedang dijeda',
      text: 'KIM Tangkiling sedang menata ulang kepengurusan. Kabar dan pengumuman untuk wilayah ini tetap dapat dibaca di portal.',
      links: [{ text: 'Buka portal KIM Kalimantan Tengah', href: 'https://kim.example/' }],
    },
  },
  {
    name: 'tidak-ada',
    site: 'microsite',
    kind: 'notFound',
    path: paths.notFound,
    view: {
      ...around(kimFrame, paths.notFound, 'Halaman tidak ditemukan', null, {
        head: { indexed: false },
      }),
      title: 'Halaman ini tidak ada',
      text: 'Mungkin alamatnya salah ketik, atau kabar itu sudah ditarik. Mulai lagi dari beranda.',
      links: [
        { text: 'Ke beranda', href: paths.home },
        { text: 'Lihat semua berita', href: paths.posts() },
      ],
    },
  },
];
