import { kimOf, reaches, siteStateOf, type KimKind, type KimStatus } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import type { Facts } from '../authority/facts.ts';
import { rowsOf } from '../database/rows.ts';

/** A site on which a draft can be seen. `owner`: documentId of the KIM, null for what has an audience. */
export interface SeenOn {
  slug: string;
  name: string;
  owner: string | null;
}

interface KimRow {
  documentId: string;
  slug: string;
  name: string;
  kind: KimKind;
  kimStatus: KimStatus;
  region: { code: string } | null;
}

/**
 * The sites on which a draft would be seen once it is published, by name: that of the KIM that owns it, or
 * those that its audience names.
 */
export async function sitesOf(strapi: Core.Strapi, { thing, audience }: Facts): Promise<SeenOn[]> {
  const owner = kimOf(thing);
  const rows = await rowsOf<KimRow>(strapi, 'api::kim.kim').findMany({
    select: ['documentId', 'slug', 'name', 'kind', 'kimStatus'],
    where: owner ? { slug: owner.slug } : {},
    populate: { region: { select: ['code'] } },
    orderBy: { name: 'asc' },
  });
  const shows = rows.filter(({ kimStatus }) => siteStateOf(kimStatus) === 'full');
  if (owner) return shows.map(({ slug, name, documentId }) => ({ slug, name, owner: documentId }));
  return shows
    .filter((kim) => reaches(audience, { ...kim, region: kim.region?.code ?? '' }))
    .map(({ slug, name }) => ({ slug, name, owner: null }));
}
