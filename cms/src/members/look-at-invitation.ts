import type { SeenInvitation } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { officeOf } from '../access/posts.ts';
import { acceptable, type InvitationRow } from './invitations.ts';
import { findMembers } from './member.ts';

/** What the holder of a link would accept. Refused as accepting would be; uses nothing up. */
export async function lookAtInvitation(
  strapi: Core.Strapi,
  token: string,
): Promise<SeenInvitation> {
  const invitation = await acceptable(strapi, token);
  const { kim, name, role, expiresAt } = invitation;
  return {
    kim: { name: kim.name, place: kim.region?.label ?? kim.region?.name ?? '' },
    name,
    role,
    inviter: await inviterOf(strapi, invitation),
    expiresAt,
  };
}

async function inviterOf(
  strapi: Core.Strapi,
  { inviter }: InvitationRow,
): Promise<SeenInvitation['inviter']> {
  const [kind, id = ''] = inviter.split(':');
  if (kind !== 'member') return { kind: 'officer', name: await officeOf(strapi, Number(id)) };
  const [member] = await findMembers(strapi, { documentId: id });
  return { kind, name: member?.name ?? '' };
}
