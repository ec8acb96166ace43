import { memberRoles } from '@simpul/domain';
import { z } from 'zod';
import { DocumentIdSchema, InstantSchema } from '../atoms.ts';
import { authoringLimits } from './limits.ts';
import { sayingOf } from './texts.ts';

const NameSchema = sayingOf(authoringLimits.personName);
const RoleSchema = z.enum(memberRoles);

export const KimMemberSchema = z.strictObject({
  id: DocumentIdSchema,
  name: NameSchema,
  role: RoleSchema,
  me: z.boolean(),
  disabled: z.boolean(),
  lastSeenAt: InstantSchema.nullable(),
});

/** Answer of `GET members`. Of those who were removed it names the last, as far as there is room. */
export const KimMembersSchema = z.strictObject({
  members: z.array(KimMemberSchema).max(authoringLimits.members),
});
export type KimMembers = z.output<typeof KimMembersSchema>;

/** Body of `PUT members/:id/role`. A chair changes by handing over only. */
export const ChangeRoleSchema = z.strictObject({ role: RoleSchema.exclude(['chair']) });

/** Body of `POST hand-over`: the member who becomes the chair. */
export const HandOverSchema = z.strictObject({ to: DocumentIdSchema });
