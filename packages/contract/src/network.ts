import { accents, kimKinds, kimStatuses, regionLevels, urgencies } from '@simpul/domain';
import { z } from 'zod';
import {
  AttachmentSchema,
  DocumentIdSchema,
  InstantSchema,
  PhotoSchema,
  RegionCodeSchema,
  RevisionSchema,
  TimeZoneSchema,
  WebAddressSchema,
  itemShape,
} from './atoms.ts';
import { TombstoneSchema } from './tombstone.ts';
import { CONTRACT_VERSION } from './version.ts';

export const SettingSchema = z.object({
  provinceName: z.string(),
  provinceCode: RegionCodeSchema,
  /** `Kelompok Informasi Masyarakat` or `Komunitas Informasi Masyarakat`. */
  kimLabel: z.string(),
  /** The provincial office that runs the network: `Diskominfo Provinsi Kalimantan Tengah`. */
  parentOffice: z.string(),
  portalName: z.string(),
  portalTagline: z.string(),
  portalAbout: z.string(),
  timeZone: TimeZoneSchema,
  contactEmail: z.email().nullable(),
  /** International format without plus: `6281100000000`. */
  contactWhatsapp: z.string().nullable(),
  /** One line under every page and in every feed. */
  licence: z.string(),
  regionDataNotice: z.string(),
  fadingDays: z.number().int().positive(),
  silentDays: z.number().int().positive(),
});
export type Setting = z.output<typeof SettingSchema>;

export const RegionSchema = z.object({
  code: RegionCodeSchema,
  name: z.string(),
  level: z.enum(regionLevels),
});
export type Region = z.output<typeof RegionSchema>;

export const AgencySchema = z.object({
  id: DocumentIdSchema,
  name: z.string(),
  shortName: z.string(),
  region: RegionCodeSchema,
  website: WebAddressSchema.nullable(),
  /** Does this office coach (bina) the KIM of its region? */
  coachesKim: z.boolean(),
});
export type Agency = z.output<typeof AgencySchema>;

export const AudienceSchema = z.object({
  everyone: z.boolean(),
  regions: z.array(RegionCodeSchema),
  kinds: z.array(z.enum(kimKinds)),
  kims: z.array(z.string()),
});

export const AnnouncementSchema = z.object({
  ...itemShape,
  /** `id` of the issuing agency. */
  issuer: DocumentIdSchema,
  audience: AudienceSchema,
  urgency: z.enum(urgencies),
  showFrom: InstantSchema.nullable(),
  showUntil: InstantSchema.nullable(),
  picture: PhotoSchema.nullable(),
  attachments: z.array(AttachmentSchema),
  sourceLink: WebAddressSchema.nullable(),
  pinned: z.boolean(),
});
export type Announcement = z.output<typeof AnnouncementSchema>;

const eventShape = {
  ...itemShape,
  starts: InstantSchema,
  ends: InstantSchema.nullable(),
  allDay: z.boolean(),
  place: z.string(),
  mapLink: WebAddressSchema.nullable(),
  organiser: z.string().nullable(),
  picture: PhotoSchema.nullable(),
};
/** A KIM's own event. */
export const EventSchema = z.object(eventShape);
export type Event = z.output<typeof EventSchema>;
/** An officer's event, shown by every KIM its audience names. */
export const SharedEventSchema = z.object({ ...eventShape, audience: AudienceSchema });
export type SharedEvent = z.output<typeof SharedEventSchema>;

/** A KIM as the network knows it; its content is fetched when `revision` moves. */
export const KimEntrySchema = z.object({
  id: DocumentIdSchema,
  slug: z.string(),
  name: z.string(),
  region: RegionCodeSchema,
  kind: z.enum(kimKinds),
  status: z.enum(kimStatuses),
  revision: RevisionSchema,
  tagline: z.string().nullable(),
  accent: z.enum(accents),
  logo: PhotoSchema.nullable(),
});
export type KimEntry = z.output<typeof KimEntrySchema>;

/** Answer of `GET /api/publication/network`. */
export const NetworkSchema = z.object({
  contract: z.literal(CONTRACT_VERSION),
  revision: RevisionSchema,
  setting: SettingSchema,
  regions: z.array(RegionSchema),
  agencies: z.array(AgencySchema),
  announcements: z.array(AnnouncementSchema),
  sharedEvents: z.array(SharedEventSchema),
  kims: z.array(KimEntrySchema),
  removed: z.array(TombstoneSchema),
});
export type Network = z.output<typeof NetworkSchema>;
