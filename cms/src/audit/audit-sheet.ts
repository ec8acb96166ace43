import { printSheet } from '../desk/report/print-sheet.ts';
import type { Entry } from './entry.ts';

const HEAD = [
  'Nomor',
  'Waktu (UTC)',
  'Pelaku',
  'Tindakan',
  'Jenis',
  'Judul',
  'Id',
  'Alamat',
  'KIM',
  'Wilayah',
  'Sidik sebelum',
  'Sidik sesudah',
  'Sidik baris',
];

/** The audit as a sheet for Excel. */
export const auditSheet = (entries: readonly Entry[]): string =>
  printSheet([
    HEAD,
    ...entries.map((entry) => [
      entry.sequence,
      entry.at,
      entry.actor,
      entry.action,
      entry.type,
      entry.title,
      entry.subject,
      entry.address,
      entry.kim,
      entry.region,
      entry.before,
      entry.after,
      entry.hash,
    ]),
  ]);
