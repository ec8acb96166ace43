import { authoringLimits } from '@simpul/contract';
import {
  INVITATION_HOURS,
  isRoleFree,
  mayAccept,
  type MemberRole,
  type PersonId,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { documentsOf } from '../database/document-writes.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { rowsOf } from '../database/rows.ts';
import {
  findMembers,
  isDisabled,
  membersOf,
  personIdOf,
  type KimRow,
  type MemberRow,
} from './member.ts';
import { refuseRequest } from './refuse-request.ts';
import { hashOf } from './secret.ts';

const UID = 'api::authoring.invitation';

export interface InvitationRow {
  id: number;
  documentId: string;
  name: string;
  role: MemberRole;
  inviter: string;
  createdAt: string;
  expiresAt: string;
  acceptedAt: string | null;
  revokedAt: string | null;
  /** documentId of who came in by it, and from the beginning where it lets a member in again. */
  member: string | null;
  kim: KimRow;
}

export interface NewInvitation {
  kim: KimRow;
  role: MemberRole;
  /** Who is invited, as the group calls them. */
  name: string;
  inviter: PersonId;
  token: string;
  /** documentId of the member whom it lets in again: they keep their role and what they wrote. */
  member?: string;
}

const invitations = (strapi: Core.Strapi) => rowsOf<InvitationRow>(strapi, UID);

/** Who is in the group, as the rule about roles asks. */
export const groupOf = (members: readonly MemberRow[]) =>
  members.map((member) => ({
    id: personIdOf(member),
    role: member.role,
    disabled: isDisabled(member),
  }));

/** The invitations of a KIM that can still be accepted, newest first. */
export const openInvitations = (strapi: Core.Strapi, kim: string): Promise<InvitationRow[]> =>
  invitations(strapi).findMany({
    where: {
      kim: { documentId: kim },
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { $gt: new Date().toISOString() },
    },
    populate: { kim: { populate: { region: true } } },
    orderBy: { id: 'desc' },
  });

/**
 * Lets one person into one KIM in one role, by a link that holds `token` and works once. Only the hash of
 * the token is kept. That the inviter may do so was asked before (`mayDo`).
 */
export const invite = (
  strapi: Core.Strapi,
  { kim, role, name, inviter, token, member }: NewInvitation,
): Promise<{ id: string; expiresAt: string }> =>
  inTransaction(strapi, async () => {
    if (member === undefined) {
      const members = await membersOf(strapi, kim.documentId);
      if (!isRoleFree(role, groupOf(members))) refuseRequest('role-taken');
      await mustHaveRoom(strapi, kim.documentId);
    }
    if ((await openInvitations(strapi, kim.documentId)).length >= authoringLimits.openInvitations) {
      refuseRequest('too-many');
    }
    const expiresAt = new Date(Date.now() + INVITATION_HOURS * 3_600_000).toISOString();
    const { documentId } = await documentsOf(strapi, UID).create({
      data: {
        ...{ tokenHash: hashOf(token), kim: kim.documentId, role, name, inviter },
        ...{ expiresAt, member },
      },
    });
    return { id: documentId, expiresAt };
  });

/**
 * Goes on when the KIM has a place for one more member. An open invitation to somebody new keeps a place;
 * one who was removed keeps none. Asked in a transaction, or two that ask at once get the last place.
 */
export async function mustHaveRoom(strapi: Core.Strapi, kim: string): Promise<void> {
  const writing = (await membersOf(strapi, kim)).filter((member) => !isDisabled(member));
  const invited = (await openInvitations(strapi, kim)).filter(({ member }) => member === null);
  if (writing.length + invited.length >= authoringLimits.members) refuseRequest('too-many');
}

/**
 * The invitation behind a link, when it may be accepted now; refused with the reason when not, also when
 * somebody else took the only place of its role meanwhile.
 */
export async function acceptable(strapi: Core.Strapi, token: string): Promise<InvitationRow> {
  // The KIM of an invitation may be gone: one that never was active can be deleted.
  const row = await invitations(strapi).findOne({
    where: { tokenHash: hashOf(token), kim: { id: { $notNull: true } } },
    populate: { kim: { populate: { region: true } } },
  });
  const verdict = mayAccept(
    row && {
      createdAt: row.createdAt,
      usedAt: row.acceptedAt,
      revokedAt: row.revokedAt,
      kimStatus: row.kim.kimStatus,
    },
    Date.now(),
  );
  if (!verdict.allowed) refuseRequest(verdict.reason);
  if (row!.member === null) {
    const group = groupOf(await membersOf(strapi, row!.kim.documentId));
    if (!isRoleFree(row!.role, group)) refuseRequest('role-taken');
  }
  return row!;
}

/** Uses the invitation up; true for exactly one of any number that try at the same time. */
export async function useUp(strapi: Core.Strapi, { id }: InvitationRow): Promise<boolean> {
  const used = (await invitations(strapi).updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: new Date().toISOString() },
  })) as { count: number };
  return used.count === 1;
}

/** Keeps by which request an invitation was accepted, and who came in by it. */
export const noteAcceptance = (
  strapi: Core.Strapi,
  { id }: InvitationRow,
  data: { acceptance: string; member: string },
): Promise<unknown> => invitations(strapi).updateMany({ where: { id }, data });

/** How long a phone may ask again for an answer that did not arrive. */
const AGAIN_MS = 10 * 60_000;

/** Who came in by this very request a moment ago, or null. */
export async function memberLetInBy(
  strapi: Core.Strapi,
  token: string,
  acceptance: string,
): Promise<MemberRow | null> {
  const since = new Date(Date.now() - AGAIN_MS).toISOString();
  const row = await invitations(strapi).findOne({
    where: { tokenHash: hashOf(token), acceptance, acceptedAt: { $gt: since } },
  });
  if (!row?.member) return null;
  const [member] = await findMembers(strapi, { documentId: row.member });
  return member ?? null;
}

export const revoke = (strapi: Core.Strapi, { documentId }: InvitationRow): Promise<unknown> =>
  documentsOf(strapi, UID).update({
    documentId,
    data: { revokedAt: new Date().toISOString() },
  });

/** The invitation with this id, used or not, of whatever KIM. */
export const invitationBy = (
  strapi: Core.Strapi,
  documentId: string,
): Promise<InvitationRow | null> =>
  invitations(strapi).findOne({
    where: { documentId },
    populate: { kim: { populate: { region: true } } },
  });
