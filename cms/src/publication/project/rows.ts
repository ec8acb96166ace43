import type {
  Accent,
  Category,
  KimKind,
  KimStatus,
  RegionLevel,
  TimeZone,
  Urgency,
} from '@simpul/domain';
import type { Contact } from '@simpul/contract';

/**
 * What the database gives for each content type when it is read with the populate plans of
 * `populate.ts`. Instants are ISO texts; a part that was left empty is null.
 */
interface FileRow {
  hash: string;
  url: string;
  width: number | null;
  height: number | null;
  /** What `storeUpload` notes about the stored bytes. */
  provider_metadata: { bytes: number } | null;
}
export interface PhotoRow {
  file: FileRow | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}
export interface AttachmentRow {
  file: FileRow | null;
  title: string;
}
export interface CorrectionRow {
  at: string;
  text: string;
}
export interface AudienceRow {
  everyone: boolean | null;
  regions: { code: string }[];
  kinds: KimKind[] | null;
  kims: { slug: string; kimStatus: KimStatus }[];
}
export interface ItemRow {
  documentId: string;
  title: string;
  slug: string;
  summary: string | null;
  body: string | null;
  issuedAt: string | null;
  publishedAt: string;
  updatedAt: string;
  withdrawnAt: string | null;
  corrections: CorrectionRow[];
}
export interface PostRow extends ItemRow {
  kim: { documentId: string } | null;
  category: Category;
  cover: PhotoRow | null;
  photos: PhotoRow[];
  source: string | null;
  author: string | null;
  place: string | null;
}
export interface GalleryRow extends ItemRow {
  kim: { documentId: string } | null;
  place: string | null;
  photos: PhotoRow[];
}
export interface EventRow extends ItemRow {
  kim: { documentId: string } | null;
  audience: AudienceRow | null;
  starts: string;
  ends: string | null;
  allDay: boolean;
  place: string;
  mapLink: string | null;
  organiser: string | null;
  picture: PhotoRow | null;
}
export interface AnnouncementRow extends ItemRow {
  issuer: { documentId: string } | null;
  audience: AudienceRow | null;
  urgency: Urgency;
  showFrom: string | null;
  showUntil: string | null;
  picture: PhotoRow | null;
  attachments: AttachmentRow[];
  sourceLink: string | null;
  pinned: boolean;
}
export interface KimRow {
  documentId: string;
  name: string;
  slug: string;
  region: { code: string } | null;
  kind: KimKind;
  kimStatus: KimStatus;
  tagline: string | null;
  about: string | null;
  accent: Accent;
  logo: PhotoRow | null;
  founded: string | null;
  decreeNumber: string | null;
  decreeDate: string | null;
  termEnds: string | null;
  memberCount: number | null;
  members: { name: string; role: string }[];
  contacts: Contact[];
  whatsapp: string | null;
  oldSite: string | null;
}
export interface RegionRow {
  documentId: string;
  code: string;
  name: string;
  level: RegionLevel;
}
export interface AgencyRow {
  documentId: string;
  name: string;
  shortName: string;
  region: { code: string } | null;
  website: string | null;
  coachesKim: boolean;
}
export interface SettingRow {
  provinceName: string;
  provinceCode: string;
  kimLabel: string;
  parentOffice: string;
  portalName: string;
  portalTagline: string;
  portalAbout: string;
  timeZone: TimeZone;
  contactEmail: string | null;
  contactWhatsapp: string | null;
  licence: string;
  regionDataNotice: string;
  fadingDays: number;
  silentDays: number;
}
