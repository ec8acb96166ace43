import type { KimEntry, Region } from '@simpul/contract';
import { kimKindLabels, originOf, paths, plainDate } from '@simpul/domain';
import type { Surround } from '../select/surroundings.ts';
import type { KimCard } from '../views/parts.ts';
import { placeOf } from '../words/region.ts';
import { monogramOf } from './monogram.ts';
import { photoPicture } from './picture.ts';

/** What the portal shows of a KIM. */
export interface KimFace {
  entry: Pick<KimEntry, 'slug' | 'name' | 'kind' | 'accent' | 'tagline' | 'logo'>;
  lineage: readonly Region[];
  /** When its latest post appeared, or null before the first. */
  latest: string | null;
}

export const kimCard = ({ entry, lineage, latest }: KimFace, surround: Surround): KimCard => ({
  href: originOf(entry.slug, surround.address) + paths.home,
  name: entry.name,
  monogram: monogramOf(entry.name),
  accent: entry.accent,
  place: placeOf(lineage),
  kind: kimKindLabels[entry.kind],
  tagline: entry.tagline,
  logo: entry.logo && photoPicture(entry.logo),
  latest:
    latest === null
      ? 'Belum ada berita'
      : `Berita terakhir ${plainDate(latest, surround.setting.timeZone)}`,
});
