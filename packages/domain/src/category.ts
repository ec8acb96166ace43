export const categories = [
  'pertanian',
  'perikanan',
  'umkm',
  'budaya',
  'kebencanaan',
  'literasi-digital',
  'kesehatan',
  'pendidikan',
  'pemerintahan',
  'lingkungan',
  'kegiatan',
] as const;
export type Category = (typeof categories)[number];

export const categoryLabels: Record<Category, string> = {
  pertanian: 'Pertanian',
  perikanan: 'Perikanan',
  umkm: 'UMKM',
  budaya: 'Budaya',
  kebencanaan: 'Kebencanaan',
  'literasi-digital': 'Literasi digital',
  kesehatan: 'Kesehatan',
  pendidikan: 'Pendidikan',
  pemerintahan: 'Pemerintahan',
  lingkungan: 'Lingkungan',
  kegiatan: 'Kegiatan warga',
};

export const isCategory = (text: string): text is Category =>
  (categories as readonly string[]).includes(text);
