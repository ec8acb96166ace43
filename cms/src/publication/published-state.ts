import {
  AgencySchema,
  AnnouncementSchema,
  EventSchema,
  GallerySchema,
  KimEntrySchema,
  PostSchema,
  ProfileSchema,
  RegionSchema,
  SettingSchema,
  SharedEventSchema,
} from '@simpul/contract';
import type { Core, UID } from '@strapi/strapi';
import type { z } from 'zod';
import { rowsOf } from '../database/rows.ts';
import { announcementOf, eventOf, galleryOf, postOf, sharedEventOf } from './project/items.ts';
import { agencyOf, kimEntryOf, profileOf, regionOf, settingOf } from './project/network-parts.ts';
import { populate } from './project/populate.ts';
import type {
  AgencyRow,
  AnnouncementRow,
  EventRow,
  GalleryRow,
  KimRow,
  PostRow,
  RegionRow,
  SettingRow,
} from './project/rows.ts';
import { NETWORK } from './revisions.ts';
import { isPublic, kimsWithSite } from './what-is-public.ts';

/** The content types of which something is published. */
export type PublishedType = keyof typeof populate;

export const uidOf = (type: PublishedType) => `api::${type}.${type}` as UID.ContentType;

/** The type a uid stands for, or null when nothing of it is published. */
export function publishedTypeOf(uid: string): PublishedType | null {
  const name = uid.split('.')[1] ?? '';
  return name in populate && uid === uidOf(name as PublishedType) ? (name as PublishedType) : null;
}

/** What is published of one document: in which scopes, as what values, and the schemas they must fit. */
export interface PublishedState {
  scopes: string[];
  values: { schema: z.ZodType; value: unknown }[];
}

type Read = <Row>(where: object) => Promise<Row | null>;
type StateOf = (read: Read) => Promise<PublishedState | null>;

const state = (scope: string | undefined, schema: z.ZodType, value: unknown): PublishedState => ({
  scopes: scope === undefined ? [] : [scope],
  values: [{ schema, value }],
});

const states: Record<PublishedType, StateOf> = {
  async post(read) {
    const row = await read<PostRow>(isPublic);
    return row && state(row.kim?.documentId, PostSchema, postOf(row));
  },
  async gallery(read) {
    const row = await read<GalleryRow>(isPublic);
    return row && state(row.kim?.documentId, GallerySchema, galleryOf(row));
  },
  async event(read) {
    const row = await read<EventRow>(isPublic);
    if (!row) return null;
    return row.kim
      ? state(row.kim.documentId, EventSchema, eventOf(row))
      : state(NETWORK, SharedEventSchema, sharedEventOf(row));
  },
  async announcement(read) {
    const row = await read<AnnouncementRow>(isPublic);
    return row && state(NETWORK, AnnouncementSchema, announcementOf(row));
  },
  async kim(read) {
    const row = await read<KimRow>(kimsWithSite);
    if (!row) return null;
    return {
      scopes: [NETWORK, row.documentId],
      values: [
        { schema: KimEntrySchema.omit({ revision: true }), value: kimEntryOf(row) },
        { schema: ProfileSchema, value: profileOf(row) },
      ],
    };
  },
  async region(read) {
    const row = await read<RegionRow>({});
    return row && state(NETWORK, RegionSchema, regionOf(row));
  },
  async agency(read) {
    const row = await read<AgencyRow>({});
    return row && state(NETWORK, AgencySchema, agencyOf(row, row.region?.code ?? '00'));
  },
  async setting(read) {
    const row = await read<SettingRow>({});
    return row && state(NETWORK, SettingSchema, settingOf(row));
  },
};

/** What the publication API says of this document now, or null when it says nothing. */
export const publishedStateOf = (
  strapi: Core.Strapi,
  type: PublishedType,
  documentId: string,
): Promise<PublishedState | null> =>
  states[type](<Row>(where: object): Promise<Row | null> =>
    rowsOf<Row>(strapi, uidOf(type)).findOne({
      where: { ...where, documentId },
      populate: populate[type],
    }),
  );
