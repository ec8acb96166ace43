import { mayDo, type MemberRole, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { invitationText, type InvitationText } from './invitation-text.ts';
import { invite, type NewInvitation } from './invitations.ts';
import { findMembers, isDisabled, personThing, type KimRow } from './member.ts';
import { mustBeAllowed, refuseRequest } from './refuse-request.ts';
import { newToken } from './secret.ts';

export interface WantedMember {
  /** documentId of the KIM. */
  kim: string;
  role: MemberRole;
  name: string;
  /** As `wa.me` takes it; null to pick the contact there. */
  number?: string | null;
}

/** An invitation as the officer gets it: the link is shown this once. */
export interface MadeInvitation extends InvitationText {
  id: string;
  expiresAt: string;
}

/** Makes an invitation to a KIM of the officer's region; refused with a reason when it may not be. */
export async function inviteMember(
  strapi: Core.Strapi,
  officer: Officer,
  { kim: documentId, role, name, number = null }: WantedMember,
): Promise<MadeInvitation> {
  const kim = await rowsOf<KimRow>(strapi, 'api::kim.kim').findOne({
    where: { documentId },
    populate: { region: true },
  });
  const thing = kim
    ? personThing('invitation', kim, role, null)
    : ({ type: 'invitation', missing: true } as const);
  mustBeAllowed(mayDo(officer, 'create', thing));
  if (!kim) return refuseRequest('not-found');
  return make(strapi, officer, { kim, role, name }, number);
}

/**
 * Makes an invitation for somebody who is a member already and has lost their phone: it signs them in
 * again, and they stay who they are.
 */
export async function inviteAgain(
  strapi: Core.Strapi,
  officer: Officer,
  id: string,
): Promise<MadeInvitation> {
  const [member] = await findMembers(strapi, { documentId: id });
  const thing = member
    ? personThing('invitation', member.kim, member.role, member)
    : ({ type: 'invitation', missing: true } as const);
  mustBeAllowed(mayDo(officer, 'create', thing));
  if (!member) return refuseRequest('not-found');
  if (isDisabled(member)) return refuseRequest('wrong-state');
  const { kim, role, name } = member;
  return make(strapi, officer, { kim, role, name, member: id }, null);
}

async function make(
  strapi: Core.Strapi,
  officer: Officer,
  wanted: Pick<NewInvitation, 'kim' | 'role' | 'name' | 'member'>,
  number: string | null,
): Promise<MadeInvitation> {
  const token = newToken();
  const made = await invite(strapi, { ...wanted, inviter: officer.id, token });
  const base = strapi.config.get<string>('authoring.base');
  const { kim, name, role } = wanted;
  return { ...made, ...invitationText(base, token, { kim: kim.name, name, role }, number) };
}
