import type { Region } from '@simpul/contract';
import { categoryLabels, paths, type Category } from '@simpul/domain';
import { page } from '../../page.ts';
import { contactLinks } from '../../parts/frame.ts';
import { headOf } from '../../parts/head.ts';
import { breadcrumbLd } from '../../parts/json-ld.ts';
import { crumbsTo, pageView } from '../../parts/page-view.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { NewsroomView } from '../../views/index.ts';
import { regionTitle } from '../../words/region.ts';

interface Shows {
  surround: Surround;
  topics: readonly Category[];
  /** Regions that have a feed of their own, the districts left out. */
  regions: readonly Region[];
}

/** `/redaksi`: for newspapers and radio: what they may take, all feeds, and whom they can ask. */
export const newsroomPage = (shows: Shows) =>
  page('newsroom', paths.newsroom, 'pages', shows, view);

function view({ surround, topics, regions }: Shows): NewsroomView {
  const heading = 'Untuk redaksi';
  const breadcrumbs = crumbsTo();
  const { name, setting } = surround;
  return {
    ...pageView(surround, {
      breadcrumbs,
      head: headOf(surround, {
        path: paths.newsroom,
        title: heading,
        description: `Umpan berita ${name} untuk media: teks lengkap, foto, lisensi, ralat, dan kontak.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: paths.newsroom })],
      }),
    }),
    heading,
    intro: `Media boleh mengambil berita warga dari ${name}. Semua umpan memuat teks lengkap, foto, nama penulis, dan lisensinya. Tidak perlu mendaftar.`,
    rules: [
      { title: 'Lisensi', text: setting.licence },
      {
        title: 'Cara menyebut sumber',
        text: `Tulis nama penulis (bila ada), nama KIM, dan tautan ke halaman aslinya. Contoh: “KIM Tangkiling / ${name}”. Untuk foto, pakai nama yang tertulis pada foto.`,
      },
      {
        title: 'Ralat',
        text: 'Setiap ralat tampil di halamannya, memperbarui berita itu di semua umpan, dan masuk ke umpan ralat di bawah. Berita yang ditarik hilang dari umpan; mohon ditarik juga di media Anda.',
      },
      {
        title: 'Pengumuman resmi',
        text: 'Pengumuman berasal dari instansi yang namanya tertulis. Tampilkan bersama masa berlakunya. Yang sudah lewat akan hilang sendiri dari umpan.',
      },
    ],
    contacts: contactLinks(surround),
    groups: [
      {
        id: 'umpan-utama',
        title: 'Umpan utama',
        text: 'Satu alamat untuk seluruh jaringan. Identitas berita sama di semua umpan, jadi pembaca RSS tidak menampilkannya dua kali.',
        links: [
          { text: 'Semua KIM sekaligus (OPML)', href: paths.opml },
          { text: 'Semua kabar (RSS)', href: paths.rss },
          { text: 'Semua kabar (Atom)', href: paths.atom },
          { text: 'Semua kabar (JSON Feed)', href: paths.jsonFeed },
          { text: 'Berita saja (RSS)', href: paths.postsRss },
          { text: 'Pengumuman resmi (RSS)', href: paths.announcementsRss },
          { text: 'Ralat (RSS)', href: paths.correctionsRss },
          { text: 'Agenda (iCal)', href: paths.calendar },
        ],
      },
      {
        id: 'umpan-topik',
        title: 'Menurut topik',
        text: 'Berita semua KIM tentang satu hal.',
        links: topics.map((topic) => ({
          text: `${categoryLabels[topic]} (RSS)`,
          href: paths.topicRss(topic),
        })),
      },
      {
        id: 'umpan-wilayah',
        title: 'Menurut wilayah',
        text: 'Berita KIM di satu kabupaten atau kota, dan pengumuman untuk wilayah itu.',
        links: regions.map((region) => ({
          text: `${regionTitle(region)} (RSS)`,
          href: paths.regionRss(region.code),
        })),
      },
    ].filter(({ links }) => links.length > 0),
  };
}
