import { urgencies } from '@simpul/domain';
import { z } from 'zod';
import { DocumentIdSchema, InstantSchema, WebAddressSchema } from '../atoms.ts';
import { authoringLimits } from './limits.ts';

/** An announcement that my KIM's site shows now. */
export const ReachingAnnouncementSchema = z.strictObject({
  id: DocumentIdSchema,
  title: z.string().min(1),
  summary: z.string().nullable(),
  urgency: z.enum(urgencies),
  /** Name of the issuing agency. */
  issuer: z.string().min(1),
  publishedAt: InstantSchema,
  showUntil: InstantSchema.nullable(),
  /** Its page on my KIM's site. */
  address: WebAddressSchema,
});

/** Answer of `GET announcements`: emergencies first, then the newest. */
export const ReachingAnnouncementsSchema = z.strictObject({
  announcements: z.array(ReachingAnnouncementSchema).max(authoringLimits.announcements),
});
export type ReachingAnnouncements = z.output<typeof ReachingAnnouncementsSchema>;
