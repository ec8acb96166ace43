import type { KimStatus } from '../kim.ts';

/** How long an invitation link can be used. */
export const INVITATION_HOURS = 72;

export interface Invitation {
  /** ISO instants. */
  createdAt: string;
  usedAt: string | null;
  revokedAt: string | null;
  kimStatus: KimStatus;
}

export const invitationRefusals = [
  'invitation-unknown',
  'invitation-used',
  'invitation-revoked',
  'invitation-expired',
  'kim-not-active',
] as const;
export type InvitationRefusal = (typeof invitationRefusals)[number];

/** May this invitation be accepted at `now` (ms)? Null is a link behind which there is none. */
export function mayAccept(
  invitation: Invitation | null,
  now: number,
): { allowed: true } | { allowed: false; reason: InvitationRefusal } {
  const refuse = (reason: InvitationRefusal) => ({ allowed: false, reason }) as const;
  if (!invitation) return refuse('invitation-unknown');
  if (invitation.usedAt !== null) return refuse('invitation-used');
  if (invitation.revokedAt !== null) return refuse('invitation-revoked');
  const age = now - Date.parse(invitation.createdAt);
  // A date that cannot be read gives NaN, and NaN is within nothing.
  const isFresh = age < INVITATION_HOURS * 3_600_000;
  if (!isFresh) return refuse('invitation-expired');
  return invitation.kimStatus === 'active' ? { allowed: true } : refuse('kim-not-active');
}
