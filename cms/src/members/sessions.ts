import { randomUUID } from 'node:crypto';
import { authoringLimits } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { findMembers, isDisabled, type MemberRow } from './member.ts';
import { refuseRequest } from './refuse-request.ts';

/** One of the devices on which a member is signed in. */
export interface Device {
  id: string;
  name: string;
  since: string;
  /** To the hour. */
  lastSeenAt: string;
  until: string;
}

/** Who asks, and from which device. */
export interface SignedIn {
  member: MemberRow;
  device: string;
}

interface Session {
  sessionId: string;
  deviceId: string;
  createdAt: string;
  absoluteExpiresAt: string;
  metadata?: { deviceName?: string; lastSeenAt?: string } | null;
}

/** Strapi's session manager for accounts of members, as it is in 5.54. */
interface Sessions {
  generateRefreshToken(
    userId: string,
    deviceId: string,
    options: { type: 'refresh'; metadata: object },
  ): Promise<{ token: string; absoluteExpiresAt: string }>;
  validateRefreshToken(
    token: string,
  ): Promise<{ isValid: true; userId: string; sessionId: string } | { isValid: false }>;
  invalidateRefreshToken(userId: string, deviceId?: string): Promise<void>;
  listSessions(userId: string): Promise<Session[]>;
}

const sessionsOf = (strapi: Core.Strapi): Sessions =>
  (strapi as unknown as { sessionManager: (origin: string) => Sessions }).sessionManager(
    'users-permissions',
  );

const accountOf = ({ account }: MemberRow): string => String(account.id);

/** Signs the member in on one more device for 90 days and returns what the cookie holds. */
export async function signIn(
  strapi: Core.Strapi,
  member: MemberRow,
  deviceName: string,
): Promise<{ token: string; until: string }> {
  if ((await devicesOf(strapi, member)).length >= authoringLimits.devicesPerMember)
    refuseRequest('too-many');
  const { token, absoluteExpiresAt } = await sessionsOf(strapi).generateRefreshToken(
    accountOf(member),
    randomUUID(),
    { type: 'refresh', metadata: { deviceName } },
  );
  return { token, until: absoluteExpiresAt };
}

/**
 * Who stands behind this cookie at this moment, or null. Asked anew with every request, so that a device
 * that was signed out and a member who was disabled are out at once.
 */
export async function signedInBy(strapi: Core.Strapi, token: string): Promise<SignedIn | null> {
  const found = await sessionsOf(strapi).validateRefreshToken(token);
  if (!found.isValid) return null;
  const [member] = await findMembers(strapi, { account: { id: Number(found.userId) } });
  if (!member || isDisabled(member)) return null;
  const session = (await sessionsOf(strapi).listSessions(found.userId)).find(
    ({ sessionId }) => sessionId === found.sessionId,
  );
  if (!session) return null;
  await noteSeen(strapi, session);
  return { member, device: session.deviceId };
}

const HOUR = 3_600_000;

/** Keeps when a device was last there; once an hour is enough to know a forgotten phone by. */
async function noteSeen(strapi: Core.Strapi, session: Session): Promise<void> {
  const { sessionId, metadata } = session;
  if (Date.now() - Date.parse(seenAt(session)) < HOUR) return;
  await rowsOf(strapi, 'admin::session').updateMany({
    where: { sessionId },
    data: { metadata: { ...metadata, lastSeenAt: new Date().toISOString() } },
  });
}

const seenAt = ({ metadata, createdAt }: Session): string =>
  metadata?.lastSeenAt ?? new Date(createdAt).toISOString();

/** The devices on which the member is signed in now, newest first. */
export async function devicesOf(strapi: Core.Strapi, member: MemberRow): Promise<Device[]> {
  const sessions = await sessionsOf(strapi).listSessions(accountOf(member));
  return sessions
    .filter(({ absoluteExpiresAt }) => new Date(absoluteExpiresAt) > new Date())
    .map((session) => ({
      id: session.deviceId,
      name: session.metadata?.deviceName ?? 'Perangkat',
      since: new Date(session.createdAt).toISOString(),
      lastSeenAt: seenAt(session),
      until: new Date(session.absoluteExpiresAt).toISOString(),
    }));
}

/** Signs the member out on one device, or on all of them. */
export const signOut = (strapi: Core.Strapi, member: MemberRow, device?: string): Promise<void> =>
  sessionsOf(strapi).invalidateRefreshToken(accountOf(member), device);
