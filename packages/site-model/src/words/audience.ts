import type { KimKind } from '@simpul/domain';
import { joinSome, joinWords } from './join.ts';

/** An audience with the names that its codes and slugs stand for. */
export interface AudienceNames {
  everyone: boolean;
  /** `Kabupaten Kapuas`; regions that the network does not know are left out. */
  regions: string[];
  kinds: KimKind[];
  /** `KIM Tangkiling` */
  kims: string[];
}

const groups: Record<KimKind, string> = {
  territorial: 'KIM wilayah',
  farmers: 'kelompok petani',
  fishers: 'kelompok nelayan',
  'small-business': 'kelompok pelaku UMKM',
  students: 'kelompok pelajar dan mahasiswa',
  women: 'kelompok perempuan',
  other: 'kelompok lainnya',
};

const MOST = 4;

/** Whom an item addresses: `untuk seluruh KIM di Kabupaten Kapuas, kelompok petani, dan KIM Selat`. */
export function audienceWords(names: AudienceNames, province: string): string {
  if (names.everyone) return `untuk seluruh KIM di ${province}`;
  const regions = names.regions.length
    ? [`seluruh KIM di ${joinSome(names.regions, MOST, 'wilayah lain')}`]
    : [];
  const kinds = names.kinds.map((kind) => groups[kind]);
  const kims = names.kims.length > MOST ? [joinSome(names.kims, MOST, 'KIM lain')] : names.kims;
  const parts = [...regions, ...kinds, ...kims];
  return parts.length > 0 ? `untuk ${joinWords(parts)}` : 'untuk KIM yang dituju';
}

/** The same as the beginning of a sentence. */
export function audienceSentence(names: AudienceNames, province: string): string {
  const words = audienceWords(names, province);
  return `U${words.slice(1)}`;
}
