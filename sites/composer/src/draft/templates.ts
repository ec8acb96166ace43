import type { Template } from '@simpul/advice';
import type { Category } from '@simpul/domain';

/** The topic that each template begins with. */
export const categoryOf: Record<Template, Category> = {
  kegiatan: 'kegiatan',
  'jadwal-posyandu': 'kesehatan',
  'harga-pasar': 'pertanian',
  'banjir-kabut-asap': 'kebencanaan',
  'produk-umkm': 'umkm',
  'pengumuman-warga': 'pemerintahan',
};

/** What people of a village most often write about. */
export const templates = Object.keys(categoryOf) as Template[];
