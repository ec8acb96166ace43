import { z } from 'zod';
import { InstantSchema } from '../atoms.ts';
import { authoringLimits } from './limits.ts';
import { sayingOf } from './texts.ts';

const DeviceSchema = sayingOf(authoringLimits.deviceName);
/** Names a session without being able to open it. */
const SessionIdSchema = z.string().regex(/^[\w-]{1,64}$/);

/** Answer of `GET sessions`: my devices. */
export const SessionsSchema = z.strictObject({
  sessions: z
    .array(
      z.strictObject({
        id: SessionIdSchema,
        device: DeviceSchema,
        since: InstantSchema,
        lastSeenAt: InstantSchema,
        expiresAt: InstantSchema,
        thisDevice: z.boolean(),
      }),
    )
    .max(authoringLimits.devicesPerMember),
});
export type Sessions = z.output<typeof SessionsSchema>;

/**
 * Eight signs without those that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), typed from one phone into
 * another; capitals and small letters, spaces and hyphens do not matter.
 */
export const DeviceCodeSchema = z
  .string()
  .max(20)
  .transform((typed) => typed.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[34679ACDEFGHJKMNPQRTWXY]{8}$/));

/** Answer of `POST device-codes`: for a second device of mine, once and for some minutes. */
export const NewDeviceCodeSchema = z.strictObject({
  code: z.string().regex(/^[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/),
  expiresAt: InstantSchema,
});

/** Body of `POST device-codes/accept`, by somebody not signed in. The answer is `MeSchema`. */
export const AcceptDeviceCodeSchema = z.strictObject({
  code: DeviceCodeSchema,
  device: DeviceSchema,
});
