import type { Template } from '@simpul/advice';

/** Something to write next: a template, or an announcement to add to. */
export type Idea =
  { is: 'template'; template: Template } | { is: 'about'; id: string; title: string };

const turn: readonly Template[] = [
  'kegiatan',
  'harga-pasar',
  'produk-umkm',
  'jadwal-posyandu',
  'pengumuman-warga',
];

/** Two ideas: the newest announcement, and a template that changes with the day of the month. */
export function ideasFor(
  announcements: readonly { id: string; title: string }[],
  now: Date,
): Idea[] {
  const [newest] = announcements;
  const template = turn[now.getDate() % turn.length]!;
  return [
    ...(newest ? [{ is: 'about' as const, id: newest.id, title: newest.title }] : []),
    { is: 'template' as const, template },
  ];
}
