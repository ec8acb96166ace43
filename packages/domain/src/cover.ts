import { categories, isCategory, type Category } from './category.ts';

/** A cover is the drawn picture of an item without a photo: a family and one of its variants. */
export const coverFamilies = [...categories, 'pengumuman', 'agenda', 'galeri', 'kim'] as const;
export type CoverFamily = Category | 'pengumuman' | 'agenda' | 'galeri' | 'kim';
export interface Cover {
  family: CoverFamily;
  /** 0 to `coverVariants - 1`. */
  variant: number;
}

export const coverVariants = 12;

/** Every cover of a family, by variant. */
export const coversOfFamily = (family: CoverFamily): Cover[] =>
  Array.from({ length: coverVariants }, (_, variant) => ({ family, variant }));

/** Raise it whenever a drawing changes: covers are served as immutable files. */
export const coverEdition = 1;

/** The cover of an item: always the same for the same family and slug. */
export function coverOf(family: CoverFamily, slug: string): Cover {
  let hash = 2166136261;
  for (const unit of `${family}/${slug}`) {
    hash = Math.imul(hash ^ unit.codePointAt(0)!, 16777619);
  }
  return { family, variant: (hash >>> 0) % coverVariants };
}

/** The covers of a list of items, in order, with no drawing twice as long as the family has another. */
export function coversOf(items: readonly { family: CoverFamily; slug: string }[]): Cover[] {
  const used = new Set<string>();
  return items.map(({ family, slug }) => {
    const first = coverOf(family, slug);
    for (let step = 0; step < coverVariants; step++) {
      const variant = (first.variant + step) % coverVariants;
      const name = `${family}-${variant}`;
      if (!used.has(name)) {
        used.add(name);
        return { family, variant };
      }
    }
    return first;
  });
}

const name = ({ family, variant }: Cover): string => `sampul-${coverEdition}-${family}-${variant}`;

/** Address of the drawing on every host. */
export const coverPath = (cover: Cover): string => `/media/${name(cover)}.svg`;

/** Address of its 1200×630 sharing card on every host. */
export const coverCardPath = (cover: Cover): string => `/media/${name(cover)}-card.jpg`;

/** The family of a post's cover. Deny when in doubt: an unknown category is refused by type. */
export const coverFamilyOf = (category: string): CoverFamily =>
  isCategory(category) ? category : 'kegiatan';
