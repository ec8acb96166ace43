import { SiteRefusal } from './refusal.ts';

interface Addressed {
  id: string;
  slug: string;
  publishedAt: string;
}

/**
 * Two documents of a KIM at one address would overwrite each other: refused by name, so that the site
 * stays as it is until one of them is renamed.
 */
export function refuseTwins(published: readonly { item: Addressed }[], site: string): void {
  const owners = new Map<string, string>();
  for (const { item } of published) {
    const owner = owners.get(item.slug);
    if (owner !== undefined) {
      throw new SiteRefusal(
        `Site ${site}: the documents ${owner} and ${item.id} have the same slug "${item.slug}".`,
      );
    }
    owners.set(item.slug, item.id);
  }
}

/**
 * The same among what is shared by all sites, where refusing would hold up every one of them: the
 * document published first keeps the address, the other is left out.
 */
export function withoutTwins<T extends Addressed>(items: readonly T[]): T[] {
  const owners = new Map<string, T>();
  for (const item of items) {
    const owner = owners.get(item.slug);
    if (!owner || isBefore(item, owner)) owners.set(item.slug, item);
  }
  return items.filter((item) => owners.get(item.slug) === item);
}

const isBefore = (a: Addressed, b: Addressed): boolean =>
  Date.parse(a.publishedAt) - Date.parse(b.publishedAt) < 0;
