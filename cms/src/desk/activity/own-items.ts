import type { Core } from '@strapi/strapi';
import { ownKinds, tallyItems, type Items, type OwnKind, type Span } from './tally-items.ts';

/** What every KIM published, kind by kind. */
export type OwnItems = Record<OwnKind, ReadonlyMap<number, Items>>;

export async function readOwnItems(strapi: Core.Strapi, span: Span): Promise<OwnItems> {
  const [post, gallery, event] = await Promise.all(
    ownKinds.map((kind) => tallyItems(strapi, kind, span)),
  );
  return { post: post!, gallery: gallery!, event: event! };
}

/** The instant of a KIM's latest own item of any kind, or null when it has none. */
export function lastItemOf(items: OwnItems, kim: number): string | null {
  const lasts = ownKinds.flatMap((kind) => items[kind].get(kim)?.last ?? []);
  return lasts.sort().at(-1) ?? null;
}
