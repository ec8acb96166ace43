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
            text: `Kirim pesan kepada ${followed.name}. Anda akan diberi tahu cara menerima kabar di WhatsApp.`,
            links: [link],
          },
        ]
      : []),
    {
      kind: 'bookmark',
      title: 'Simpan di layar depan ponsel',
      text: 'Buka menu peramban (tanda tiga titik), lalu pilih “Tambahkan ke layar utama”. Situs ini lalu dapat dibuka seperti aplikasi, tanpa memasang apa pun.',
      links: [{ text: 'Buka beranda', href: paths.home }],
    },
    {
      kind: 'calendar',
      title: 'Agenda di kalender Anda',
      text: 'Tambahkan alamat kalender ini ke aplikasi kalender. Kegiatan baru dan perubahan jadwal akan masuk sendiri.',
      links: [{ text: 'Kalender agenda', href: paths.calendar }],
    },
    {
      kind: 'rss',
      title: 'Lewat pembaca RSS',
      text: 'RSS mengirim setiap kabar baru ke aplikasi pembaca berita, tanpa akun dan tanpa iklan. Salin salah satu alamat di bawah ke aplikasi pembaca RSS Anda. Redaksi media juga dapat memakainya.',
      links: [{ text: 'RSS semua kabar', href: paths.rss }],
    },
  ];
}
