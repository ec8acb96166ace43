import { activityLabels } from '@simpul/domain';
import type { Report } from '../views.ts';
import { printSheet } from './print-sheet.ts';

const HEAD = [
  'Kabupaten/kota',
  'KIM',
  'Status',
  'Anggota',
  'Berita',
  'Galeri',
  'Agenda',
  'Jumlah isi',
  'Isi terakhir',
  'Keaktifan',
];

/** The monthly report as a sheet for Excel. */
export const reportSheet = ({ rows }: Report): string =>
  printSheet([
    HEAD,
    ...rows.map((row) => [
      row.regency,
      row.name,
      row.status,
      row.members,
      row.posts,
      row.galleries,
      row.events,
      row.posts + row.galleries + row.events,
      row.lastItem,
      row.activity && activityLabels[row.activity],
    ]),
  ]);
