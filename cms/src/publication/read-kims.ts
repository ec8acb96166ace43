import { CONTRACT_VERSION, type KimContent } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { byKey, newestFirst } from './order.ts';
import { eventOf, galleryOf, postOf } from './project/items.ts';
import { profileOf } from './project/network-parts.ts';
import { populate } from './project/populate.ts';
import type { EventRow, GalleryRow, KimRow, PostRow } from './project/rows.ts';
import { readAll } from './read-all.ts';
import { revisionsByScope } from './revisions.ts';
import { tombstonesByScope } from './tombstones.ts';
import { isPublic, kimsWithSite } from './what-is-public.ts';

/** KIM whose content is read together: few enough to hold, many enough to ask seldom. */
const TOGETHER = 100;

/** The content of one KIM, or null when no KIM with a site has this slug. */
export async function readKim(strapi: Core.Strapi, slug: string): Promise<KimContent | null> {
  const row = await rowsOf<KimRow>(strapi, 'api::kim.kim').findOne({
    where: { ...kimsWithSite, slug },
    populate: populate.kim,
  });
  return row ? ((await contentOf(strapi, [row]))[0] ?? null) : null;
}

/** The content of every KIM with a site, by slug. */
export async function* readKims(strapi: Core.Strapi): AsyncGenerator<KimContent> {
  const rows = await readAll<KimRow>(strapi, 'api::kim.kim', {
    where: kimsWithSite,
    populate: populate.kim,
  });
  rows.sort(byKey((kim) => kim.slug));
  for (let at = 0; at < rows.length; at += TOGETHER) {
    yield* await contentOf(strapi, rows.slice(at, at + TOGETHER));
  }
}

async function contentOf(strapi: Core.Strapi, kims: readonly KimRow[]): Promise<KimContent[]> {
  const ids = kims.map((kim) => kim.documentId);
  const ofThese = { ...isPublic, kim: { documentId: { $in: ids } } };
  // Revisions come first: the content is never older than the revision it is sent with.
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
