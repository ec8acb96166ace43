import { mayDo, type MemberRole, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { invitationText, type InvitationText } from './invitation-text.ts';
import { invite } from './invitations.ts';
import { personThing, type KimRow } from './member.ts';
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
  const token = newToken();
  const made = await invite(strapi, { kim, role, name, inviter: officer.id, token });
  const base = strapi.config.get<string>('authoring.base');
  return { ...made, ...invitationText(base, token, { kim: kim.name, name, role }, number) };
}
