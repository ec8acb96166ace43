import type { Profile } from '@simpul/contract';
import { indonesian, plainDate } from '@simpul/domain';
import { mapLink } from '../parts/contact-link.ts';
import type { Surround } from '../select/surroundings.ts';
import type { AboutView } from '../views/microsite.ts';
import { placeOf } from './region.ts';

/** A civil date in words; it has no zone, so it is read at noon UTC, the same day all over Indonesia. */
const day = (date: string | null): string | null =>
  date === null ? null : plainDate(`${date}T12:00:00Z`, 'Asia/Jakarta');

const decree = ({ decreeNumber, decreeDate }: Profile): string | null =>
  decreeNumber && [`Nomor ${decreeNumber}`, day(decreeDate)].filter(Boolean).join(', ');

/** What is known of a KIM, as label and value; what is not known is left out. */
export function aboutFacts(profile: Profile, kind: string, surround: Surround): AboutView['facts'] {
  const { lineage, office, setting, portal } = surround;
  const facts: [label: string, value: string | null, href?: string | null][] = [
    ['Wilayah', placeOf(lineage)],
    ['Peta', 'Lihat di OpenStreetMap', mapLink(`${placeOf(lineage)}, ${setting.provinceName}`)],
    ['Jenis kelompok', kind],
    ['Berdiri sejak', day(profile.founded)],
    ['Surat keputusan', decree(profile)],
    ['Masa bakti sampai', day(profile.termEnds)],
    [
      'Jumlah anggota',
      profile.memberCount === null ? null : `${indonesian(profile.memberCount)} orang`,
    ],
    ['Dibina oleh', office],
    ['Bagian dari', setting.portalName, `${portal}/`],
    ['Situs lama', profile.oldSite, profile.oldSite],
    ['Lisensi', setting.licence],
    ['Privasi', 'Situs ini tidak memasang pelacak, iklan, atau kuki, dan tidak meminta data Anda.'],
  ];
  return facts.flatMap(([label, value, href = null]) => (value ? [{ label, value, href }] : []));
}
