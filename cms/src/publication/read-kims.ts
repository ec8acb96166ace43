import { CONTRACT_VERSION, type KimContent } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { inSnapshot } from '../database/in-snapshot.ts';
import { byKey, newestFirst } from './order.ts';
import { eventOf, galleryOf, postOf } from './project/items.ts';
import { profileOf } from './project/network-parts.ts';
import { populate } from './project/populate.ts';
import type { EventRow, GalleryRow, KimRow, PostRow } from './project/rows.ts';
import { readAll } from './read-all.ts';
import { revisionsByScope } from './revisions.ts';
import { tombstonesByScope } from './tombstones.ts';
import { isPublic, kimsWithSite } from './what-is-public.ts';

const KIM = 'api::kim.kim';

/** KIM whose content is read together: few enough to hold, many enough to ask seldom. */
const TOGETHER = 100;

/** The content of one KIM, or null when no KIM with a site has this slug. */
export async function readKim(strapi: Core.Strapi, slug: string): Promise<KimContent | null> {
  return (await contentOf(strapi, [slug]))[0] ?? null;
}

/** The content of every KIM with a site, by slug; what is read together stood so at one moment. */
export async function* readKims(strapi: Core.Strapi): AsyncGenerator<KimContent> {
  const rows = await readAll<{ slug: string }>(strapi, KIM, {
    where: kimsWithSite,
    select: ['slug'],
  });
  const slugs = rows.map(({ slug }) => slug).sort();
  for (let at = 0; at < slugs.length; at += TOGETHER) {
    yield* await contentOf(strapi, slugs.slice(at, at + TOGETHER));
  }
}

const contentOf = (strapi: Core.Strapi, slugs: readonly string[]): Promise<KimContent[]> =>
  inSnapshot(strapi, () => readParts(strapi, slugs));

async function readParts(strapi: Core.Strapi, slugs: readonly string[]): Promise<KimContent[]> {
  const kims = await readAll<KimRow>(strapi, KIM, {
    where: { ...kimsWithSite, slug: { $in: slugs } },
    populate: populate.kim,
  });
  kims.sort(byKey((kim) => kim.slug));
  const ids = kims.map((kim) => kim.documentId);
  const ofThese = { ...isPublic, kim: { documentId: { $in: ids } } };
  const revisions = await revisionsByScope(strapi);
  const posts = await readAll<PostRow>(strapi, 'api::post.post', {
    where: ofThese,
    populate: populate.post,
  });
  const galleries = await readAll<GalleryRow>(strapi, 'api::gallery.gallery', {
    where: ofThese,
    populate: populate.gallery,
  });
  const events = await readAll<EventRow>(strapi, 'api::event.event', {
    where: ofThese,
    populate: populate.event,
  });
  const removed = await tombstonesByScope(strapi, ids);
  const postsBy = byKim(posts);
  const galleriesBy = byKim(galleries);
  const eventsBy = byKim(events);
  return kims.map((kim) => ({
    contract: CONTRACT_VERSION,
    slug: kim.slug,
    revision: revisions.get(kim.documentId) ?? 0,
    profile: profileOf(kim),
    posts: (postsBy.get(kim.documentId) ?? []).map(postOf).sort(newestFirst),
    galleries: (galleriesBy.get(kim.documentId) ?? []).map(galleryOf).sort(newestFirst),
    events: (eventsBy.get(kim.documentId) ?? []).map(eventOf).sort(newestFirst),
    removed: removed.get(kim.documentId) ?? [],
  }));
}

const byKim = <T extends { kim: { documentId: string } | null }>(rows: readonly T[]) =>
  Map.groupBy(rows, (row) => row.kim?.documentId);
