import { categories } from '@simpul/domain';
import { z } from 'zod';
import { DaySchema, PhotoSchema, RevisionSchema, WebAddressSchema, itemShape } from './atoms.ts';
import { contactKinds } from './contact-kinds.ts';
import { EventSchema } from './network.ts';
import { TombstoneSchema } from './tombstone.ts';
import { CONTRACT_VERSION } from './version.ts';

export const ContactSchema = z.object({
  kind: z.enum(contactKinds),
  label: z.string().nullable(),
  /** Shown as it is; a web address is linked, an e-mail or phone number gets its scheme. */
  value: z.string().min(1),
});
export type Contact = z.output<typeof ContactSchema>;

export const ProfileSchema = z.object({
  /** Markdown. */
  about: z.string(),
  founded: DaySchema.nullable(),
  decreeNumber: z.string().nullable(),
  decreeDate: DaySchema.nullable(),
  termEnds: DaySchema.nullable(),
  memberCount: z.number().int().nonnegative().nullable(),
  /** Only members who agreed to be shown. */
  members: z.array(z.object({ name: z.string(), role: z.string() })),
  contacts: z.array(ContactSchema),
  /** International format without plus. */
  whatsapp: z.string().nullable(),
  oldSite: WebAddressSchema.nullable(),
});
export type Profile = z.output<typeof ProfileSchema>;

export const PostSchema = z.object({
  ...itemShape,
  category: z.enum(categories),
  cover: PhotoSchema.nullable(),
  photos: z.array(PhotoSchema),
  /** "Dari mana kabar ini". */
  source: z.string().min(1),
  author: z.string().nullable(),
  place: z.string().nullable(),
});
export type Post = z.output<typeof PostSchema>;

export const GallerySchema = z.object({
  ...itemShape,
  place: z.string().nullable(),
  photos: z.array(PhotoSchema).min(1).max(30),
});
export type Gallery = z.output<typeof GallerySchema>;

/** Answer of `GET /api/publication/kims/<slug>`: one KIM's profile and published items. */
export const KimContentSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  slug: z.string(),
  revision: RevisionSchema,
  profile: ProfileSchema,
  posts: z.array(PostSchema),
  galleries: z.array(GallerySchema),
  events: z.array(EventSchema),
  removed: z.array(TombstoneSchema),
});
export type KimContent = z.output<typeof KimContentSchema>;
