import type { Entry } from './entry.ts';

const heads = [
  'Nomor',
  'Waktu (UTC)',
  'Pelaku',
  'Tindakan',
  'Jenis',
  'Judul',
  'Id',
  'Alamat',
  'Sidik sebelum',
  'Sidik sesudah',
  'Sidik baris',
];

/** A sheet for Excel in Indonesian: UTF-8 with a mark, semicolons, and no cell that computes. */
export function auditSheet(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    String(entry.sequence),
    entry.at,
    entry.actor,
    entry.action,
    entry.type,
    entry.title,
    entry.subject,
    entry.address,
    entry.before,
    entry.after,
    entry.hash,
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** A leading sign of a formula gets an apostrophe before it, so that a sheet shows it as text. */
function cell(text: string | null): string {
  const shown = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text ?? '')
    ? `'${text}`
    : (text ?? '');
  return `"${shown.replace(/"/g, '""')}"`;
}
