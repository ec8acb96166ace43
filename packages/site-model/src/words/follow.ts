import { paths } from '@simpul/domain';
import type { Link } from '../views/parts.ts';
import type { FollowView } from '../views/microsite.ts';

interface Followed {
  name: string;
  whatsapp: string | null;
}

const chat = ({ name, whatsapp }: Followed): Link | null =>
  whatsapp === null
    ? null
    : {
        text: 'Kirim pesan WhatsApp',
        href: `https://wa.me/${whatsapp}?text=${encodeURIComponent(`Halo, saya ingin menerima kabar dari ${name}.`)}`,
      };

/** The short row at the end of a home page. */
export const followLinks = (followed: Followed): Link[] => [
  ...[chat(followed)].filter((link) => link !== null),
  { text: 'Langganan RSS', href: paths.rss },
  { text: 'Simpan agenda ke kalender', href: paths.calendar },
  { text: 'Semua cara mengikuti', href: paths.follow },
];

/** Each way to follow a site, in words a beginner understands. */
export function followWays(followed: Followed): FollowView['ways'] {
  const link = chat(followed);
  return [
    ...(link
      ? [
          {
            kind: 'whatsapp' as const,
            title: 'Lewat WhatsApp',
            text: 'Kabar datang ke WhatsApp Anda, seperti pesan dari teman.',
            steps: [
              'Ketuk tombol di bawah. WhatsApp terbuka dengan pesan yang sudah tertulis.',
              'Ketuk kirim.',
              `Pengurus ${followed.name} membalas dan memberi tahu cara menerima kabar.`,
            ],
            links: [link],
          },
        ]
      : []),
    {
      kind: 'bookmark',
      title: 'Simpan di layar depan ponsel',
      text: 'Situs ini dapat dibuka seperti aplikasi. Halaman yang pernah Anda baca dapat dibuka lagi tanpa sinyal.',
      steps: [
        'Buka beranda situs ini di ponsel.',
        'Ketuk menu peramban, biasanya tanda tiga titik.',
        'Pilih “Tambahkan ke layar utama”.',
      ],
      links: [{ text: 'Buka beranda', href: paths.home }],
    },
    {
      kind: 'calendar',
      title: 'Agenda di kalender Anda',
      text: 'Kegiatan kampung masuk sendiri ke kalender ponsel, dan ikut berubah bila jadwalnya berubah.',
      steps: [
        'Salin alamat kalender: tekan lama tombol di bawah, lalu pilih salin alamat tautan.',
        'Buka aplikasi kalender, pilih tambah kalender dari alamat (URL).',
        'Tempel alamat itu, lalu simpan.',
      ],
      links: [{ text: 'Kalender agenda', href: paths.calendar }],
    },
    {
      kind: 'rss',
      title: 'Lewat pembaca RSS',
      text: 'Setiap kabar baru masuk ke aplikasi pembaca berita, tanpa akun dan tanpa iklan. Redaksi media juga memakainya.',
      steps: [
        'Pasang aplikasi pembaca RSS pilihan Anda.',
        'Salin salah satu alamat di bawah.',
        'Tempel alamat itu di aplikasi, lalu pilih berlangganan.',
      ],
      links: [{ text: 'RSS semua kabar', href: paths.rss }],
    },
  ];
}
