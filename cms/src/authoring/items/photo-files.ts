import type { ItemContent } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import type { MemberRow } from '../../members/member.ts';
import { refuseRequest } from '../../members/refuse-request.ts';
import type { ItemRow } from './item-row.ts';

/**
 * The stored file of every photo that the content names: one that this KIM sent, or one that stands in the
 * item already. Another KIM's photo is as unknown as one that was never sent.
 */
export async function photoFiles(
  strapi: Core.Strapi,
  { kim }: MemberRow,
  content: ItemContent,
  row: ItemRow | null,
): Promise<Map<string, number>> {
  const wanted = content.photos.map(({ hash }) => hash);
  const files = new Map<string, number>();
  const sent = await rowsOf<{ hash: string; fileId: number }>(
    strapi,
    'api::authoring.member-photo',
  ).findMany({ where: { kim: kim.documentId, hash: { $in: wanted } } });
  for (const { hash, fileId } of sent) files.set(hash, fileId);
  for (const photo of [row?.cover, row?.picture, ...(row?.photos ?? [])]) {
    if (photo?.file) files.set(photo.file.hash, photo.file.id);
  }
  if (!wanted.every((hash) => files.has(hash))) refuseRequest('photo-unknown');
  return files;
}
