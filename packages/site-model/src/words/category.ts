import { categoryLabels, type Category } from '@simpul/domain';

/** A category inside a sentence: `pertanian`, but `UMKM`. */
export function categoryWords(category: Category): string {
  const label = categoryLabels[category];
  return label === label.toUpperCase() ? label : label.toLowerCase();
}
