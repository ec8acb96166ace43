import { accents, kimStatuses, memberRoles, publishingModes } from '@simpul/domain';
import { z } from 'zod';
import { DocumentIdSchema, RegionCodeSchema, TimeZoneSchema, WebAddressSchema } from '../atoms.ts';
import { contactKinds } from '../contact-kinds.ts';
import { authoringLimits } from './limits.ts';
import { BodySchema, sayingOf, textOf } from './texts.ts';
import { AUTHORING_VERSION } from './version.ts';

/** What Tulis offers; only a hint for its screens, every write is judged again. */
export const authoringRights = [
  'write',
  'publish',
  'withdraw',
  'correct',
  'edit-others',
  'edit-profile',
  'manage-members',
] as const;

/** Answer of `GET me`: who I am, for which KIM I write and what I may do. */
export const MeSchema = z.strictObject({
  contract: z.literal(AUTHORING_VERSION),
  member: z.strictObject({
    id: DocumentIdSchema,
    name: sayingOf(authoringLimits.personName),
    role: z.enum(memberRoles),
  }),
  kim: z.strictObject({
    slug: z.string(),
    name: z.string(),
    region: RegionCodeSchema,
    place: z.string(),
    /** In which its days and hours are told. */
    zone: TimeZoneSchema,
    status: z.enum(kimStatuses),
    publishing: z.enum(publishingModes),
    accent: z.enum(accents),
    address: WebAddressSchema,
  }),
  rights: z.array(z.enum(authoringRights)),
});
export type Me = z.output<typeof MeSchema>;

const profileShape = {
  tagline: textOf(authoringLimits.tagline),
  about: BodySchema,
  accent: z.enum(accents),
  contacts: z
    .array(
      z.strictObject({
        kind: z.enum(contactKinds),
        label: textOf(80),
        value: sayingOf(authoringLimits.contactValue),
      }),
    )
    .max(authoringLimits.contacts),
  /** International format without plus, or empty. */
  whatsapp: z.string().regex(/^(?:[1-9]\d{7,14})?$/),
};

/** Body of `PUT profile`; name, address, region, status and decree are the officers'. */
export const SaveProfileSchema = z.strictObject({
  base: z.string().min(1).max(64),
  ...profileShape,
});
/** Answer of `GET profile` and `PUT profile`. */
export const OwnProfileSchema = z.strictObject({
  version: z.string().min(1).max(64),
  ...profileShape,
});
