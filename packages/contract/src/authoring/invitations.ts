import { memberRoles } from '@simpul/domain';
import { z } from 'zod';
import { DocumentIdSchema, InstantSchema, WebAddressSchema } from '../atoms.ts';
import { authoringLimits } from './limits.ts';
import { sayingOf } from './texts.ts';

const NameSchema = sayingOf(authoringLimits.personName);

/** 32 random bytes in base64url; only its hash is stored. */
export const InvitationTokenSchema = z.string().regex(/^[\w-]{43}$/);

/** Body of `POST invitations`: for the KIM of the one who asks. */
export const CreateInvitationSchema = z.strictObject({
  name: NameSchema,
  role: z.enum(memberRoles).exclude(['chair']),
});

const invitationShape = {
  id: DocumentIdSchema,
  name: NameSchema,
  role: z.enum(memberRoles),
  expiresAt: InstantSchema,
};

/** Answer of `POST invitations`: the only time that the link is seen. */
export const NewInvitationSchema = z.strictObject({
  ...invitationShape,
  link: WebAddressSchema,
  /** Opens WhatsApp with the invitation written out. */
  whatsapp: WebAddressSchema,
});
export type NewInvitation = z.output<typeof NewInvitationSchema>;

/** Answer of `GET invitations`: those that are open. */
export const InvitationsSchema = z.strictObject({
  invitations: z.array(z.strictObject(invitationShape)).max(authoringLimits.openInvitations),
});

/** Body of `POST invitations/look`, by somebody not signed in. Uses nothing up. */
export const LookAtInvitationSchema = z.strictObject({ token: InvitationTokenSchema });

/** Answer of `POST invitations/look`: what one would accept; refused as accepting it would be. */
export const SeenInvitationSchema = z.strictObject({
  kim: z.strictObject({ name: z.string(), place: z.string() }),
  /** How the inviter calls the one who is invited. */
  name: NameSchema,
  role: z.enum(memberRoles),
  /** A member by name, an officer by the region of their office; empty when the account is gone. */
  inviter: z.strictObject({ kind: z.enum(['member', 'officer']), name: z.string() }),
  expiresAt: InstantSchema,
});
export type SeenInvitation = z.output<typeof SeenInvitationSchema>;

/** Body of `POST invitations/accept`, by somebody not signed in. The answer is `MeSchema`. */
export const AcceptInvitationSchema = z.strictObject({
  token: InvitationTokenSchema,
  device: sayingOf(authoringLimits.deviceName),
});
