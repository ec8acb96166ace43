import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentsOf } from '../database/document-writes.ts';
import { inTransaction } from '../database/in-transaction.ts';
import {
  acceptable,
  memberLetInBy,
  noteAcceptance,
  useUp,
  type InvitationRow,
} from './invitations.ts';
import { findMembers, isDisabled, MEMBER, type MemberRow } from './member.ts';
import { refuseRequest } from './refuse-request.ts';
import { hashOf } from './secret.ts';
import { signIn, signOut } from './sessions.ts';

/** Somebody who was just let in: the cookie's token and who they are. */
export interface LetIn {
  token: string;
  member: MemberRow;
}

interface Acceptance {
  token: string;
  device: string;
  /** The number that the sender gave the request. */
  key: string;
}

/**
 * Makes the one who holds the link a member of its KIM, in its role, and signs their device in. A link
 * that was used, revoked, has expired or never was is refused, and nothing is stored. The same request
 * from the same device is no second use: its answer was lost on the line.
 */
export async function acceptInvitation(
  strapi: Core.Strapi,
  { token, device, key }: Acceptance,
): Promise<LetIn> {
  const acceptance = hashOf(`${key} ${device}`);
  return inTransaction(strapi, async () => {
    const lost = await memberLetInBy(strapi, token, acceptance);
    if (lost && !isDisabled(lost)) {
      await signOut(strapi, lost);
      return { token: (await signIn(strapi, lost, device)).token, member: lost };
    }
    const invitation = await acceptable(strapi, token);
    if (!(await useUp(strapi, invitation))) refuseRequest('invitation-used');
    const member = invitation.member
      ? await memberAgain(strapi, invitation.member)
      : await createMember(strapi, invitation);
    await noteAcceptance(strapi, invitation, { acceptance, member: member.documentId });
    const session = await signIn(strapi, member, device);
    return { token: session.token, member };
  });
}

/** The member whom an invitation lets in again: after a lost phone, with all that is theirs. */
async function memberAgain(strapi: Core.Strapi, documentId: string): Promise<MemberRow> {
  const [member] = await findMembers(strapi, { documentId });
  return member && !isDisabled(member) ? member : refuseRequest('invitation-revoked');
}

async function createMember(strapi: Core.Strapi, invitation: InvitationRow): Promise<MemberRow> {
  // Strapi wants a name and an e-mail of every account; members have neither, and no password.
  const name = randomUUID();
  const account = await documentsOf(strapi, 'plugin::users-permissions.user').create({
    data: {
      username: name,
      email: `${name}@anggota.invalid`,
      provider: 'invitation',
      confirmed: true,
      blocked: false,
    },
  });
  const { documentId } = await documentsOf(strapi, MEMBER).create({
    data: {
      name: invitation.name,
      role: invitation.role,
      kim: invitation.kim.documentId,
      account: account.documentId,
    },
  });
  const [member] = await findMembers(strapi, { documentId });
  return member!;
}
