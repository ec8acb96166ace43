import {
  activities,
  activityLabels,
  categoryLabels,
  indonesian,
  kimKindLabels,
  leafOf,
  paths,
  plainDate,
  type Activity,
} from '@simpul/domain';
import { page } from '../../page.ts';
import { dayDate } from '../../parts/date.ts';
import { headOf } from '../../parts/head.ts';
import { breadcrumbLd } from '../../parts/json-ld.ts';
import { crumbsTo, pageView } from '../../parts/page-view.ts';
import type { ActivityFigures, Share } from '../../select/activity-figures.ts';
import type { Surround } from '../../select/surroundings.ts';
import type { ActivityView, BarRow } from '../../views/index.ts';
import { regionTitle } from '../../words/region.ts';

interface Shows {
  surround: Surround;
  figures: ActivityFigures;
}

/** `/keaktifan`: how lively the network is, counted once a day, without naming a KIM. */
export const activityPage = (shows: Shows) =>
  page('activity', paths.activity, 'lists', shows, view);

const percent = (part: number, whole: number): string =>
  `${indonesian(whole === 0 ? 0 : Math.round((part / whole) * 100))} %`;

const row = (text: string, value: string, share: number, href: string | null = null): BarRow => ({
  label: href === null ? { text, href } : { text, href },
  value,
  share,
});

const shareRow = (text: string, { active, of }: Share, href: string | null = null): BarRow =>
  row(
    text,
    `${indonesian(active)} dari ${indonesian(of)} (${percent(active, of)})`,
    active / of,
    href,
  );

function view({ surround, figures }: Shows): ActivityView {
  const heading = 'Keaktifan KIM';
  const breadcrumbs = crumbsTo('kims');
  const { provinceName, timeZone } = surround.setting;
  const { tally, weeks } = figures;
  const total = activities.reduce((sum, activity) => sum + tally[activity], 0);
  const items = weeks.reduce((sum, week) => sum + week.items, 0);
  return {
    ...pageView(surround, {
      section: 'kims',
      breadcrumbs,
      head: headOf(surround, {
        path: paths.activity,
        title: heading,
        description: `Berapa KIM di ${provinceName} yang aktif menulis, menurut wilayah dan jenis.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: paths.activity })],
      }),
    }),
    heading,
    intro: `Seberapa ramai kabar warga di ${provinceName}. Angka dihitung setiap hari dari berita, galeri, dan agenda yang terbit.`,
    asOf: dayDate(new Date(figures.today).toISOString(), timeZone),
    figures: [
      {
        value: percent(tally.active, total),
        label: `KIM aktif (${indonesian(tally.active)} dari ${indonesian(total)})`,
      },
      { value: indonesian(items), label: 'berita dan galeri dalam 12 minggu' },
      { value: indonesian(figures.topics.length), label: 'topik' },
    ],
    standing: {
      title: 'Keadaan semua KIM',
      note: 'Setiap KIM dihitung satu kali.',
      rows: activities.map((activity) =>
        row(
          `${activityLabels[activity]}: ${meaning(activity, surround)}`,
          `${indonesian(tally[activity])} KIM`,
          total === 0 ? 0 : tally[activity] / total,
        ),
      ),
    },
    groups: groupsOf(figures),
    weeks: weeksOf(figures, surround),
    topics: {
      title: 'Yang ditulis warga dalam 12 minggu terakhir',
      rows: figures.topics.map(({ topic, posts }) =>
        row(
          categoryLabels[topic],
          `${indonesian(posts)} berita`,
          posts / figures.topics[0]!.posts,
          paths.topic(topic),
        ),
      ),
    },
    method: methodWords,
  };
}

function meaning(activity: Activity, { setting: { fadingDays, silentDays } }: Surround): string {
  switch (activity) {
    case 'active':
      return `ada kabar dalam ${indonesian(fadingDays)} hari terakhir`;
    case 'fading':
      return `kabar terakhir ${indonesian(fadingDays)} sampai ${indonesian(silentDays)} hari yang lalu`;
    case 'silent':
      return `kabar terakhir lebih dari ${indonesian(silentDays)} hari yang lalu`;
    case 'not-started':
      return 'situsnya sudah ada, kabar pertamanya belum';
  }
}

function groupsOf({ regencies, few, kinds }: ActivityFigures): ActivityView['groups'] {
  const regional = [
    ...regencies.map(({ region, ...share }) =>
      shareRow(regionTitle(region), share, paths.region(region.code)),
    ),
    ...(few === null
      ? []
      : [shareRow(`${indonesian(few.regencies)} kabupaten/kota lain bersama-sama`, few)]),
  ];
  return [
    {
      id: 'menurut-wilayah',
      title: 'KIM aktif menurut wilayah',
      note:
        few === null
          ? null
          : 'Wilayah dengan kurang dari tiga KIM dihitung bersama, agar angkanya tidak menunjuk satu kelompok.',
      rows: regional,
    },
    {
      id: 'menurut-jenis',
      title: 'KIM aktif menurut jenis',
      note: 'Jenis dengan kurang dari tiga KIM tidak ditampilkan.',
      rows: kinds.map(({ kind, ...share }) =>
        shareRow(kimKindLabels[kind], share, paths.kimsOfKind(kind)),
      ),
    },
  ].filter(({ rows }) => rows.length > 0);
}

function weeksOf(
  { weeks }: ActivityFigures,
  { setting: { timeZone } }: Surround,
): ActivityView['weeks'] {
  const bars = weeks.map(({ begins, items }) => {
    const begun = new Date(begins).toISOString();
    const { day, month } = leafOf(begun, timeZone);
    return {
      label: plainDate(begun, timeZone),
      short: `${day} ${month}`,
      value: items,
      text: indonesian(items),
    };
  });
  const most = bars.reduce((a, b) => (b.value > a.value ? b : a));
  return {
    title: 'Kabar setiap minggu',
    sentence:
      most.value === 0
        ? 'Belum ada kabar dalam 12 minggu terakhir.'
        : `Terbanyak ${most.text} kabar, pada minggu yang dimulai ${most.label}.`,
    bars,
  };
}

const methodWords = [
  'Yang dihitung hanya tulisan KIM sendiri: berita, galeri, dan agenda. Pengumuman pemerintah tidak dihitung.',
  'Angka ini bukan nilai mutu. Satu kabar yang berguna lebih berarti daripada banyak kabar yang tidak dibaca.',
  'KIM yang situsnya dihentikan sementara atau diarsipkan tidak ikut dihitung.',
];
