import {
  domainsIn,
  publicationRoute,
  type PublicAddress,
  type PublicationRoute,
} from '@simpul/domain';
import type { ItemContent } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { isLive } from '../../publication/what-is-public.ts';
import type { MemberRow } from '../../members/member.ts';

/** Every text of the content that readers would see, but for the source. */
function textsOf(content: ItemContent): string[] {
  const texts = [content.title, content.summary, content.body, content.place];
  for (const { alt, caption, credit } of content.photos) texts.push(alt, caption, credit);
  if (content.type === 'post') texts.push(content.author);
  if (content.type === 'event') texts.push(content.organiser, content.mapLink ?? '');
  return texts;
}

/** How the content goes on when a member of this KIM wants it published. */
export const routeOf = (
  { kim }: MemberRow,
  content: ItemContent,
  knownDomains: ReadonlySet<string>,
): PublicationRoute =>
  publicationRoute(
    kim,
    {
      type: content.type,
      texts: textsOf(content),
      source: content.type === 'post' ? content.source : null,
    },
    knownDomains,
  );

/**
 * The hosts that may be linked without anybody looking: the network's own, those that officers name in
 * announcements, and those that stand in what the KIM has published (each was let pass once).
 */
export async function knownDomains(strapi: Core.Strapi, { kim }: MemberRow): Promise<Set<string>> {
  const known = new Set([strapi.config.get<PublicAddress>('authoring.address').domain]);
  const own = { ...isLive, kim: { documentId: kim.documentId } };
  const reads = [
    ['api::announcement.announcement', isLive],
    ['api::post.post', own],
    ['api::gallery.gallery', own],
    ['api::event.event', own],
  ] as const;
  for (const [uid, where] of reads) {
    const rows = await rowsOf<Linking>(strapi, uid).findMany({ where });
    for (const row of rows) {
      const texts = [row.body, row.summary, row.source, row.sourceLink, row.mapLink];
      for (const host of texts.flatMap((text) => domainsIn(text ?? ''))) known.add(host);
    }
  }
  return known;
}

type Linking = Partial<
  Record<'body' | 'summary' | 'source' | 'sourceLink' | 'mapLink', string | null>
>;
