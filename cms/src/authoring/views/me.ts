import { AUTHORING_VERSION, type Me } from '@simpul/contract';
import { originOf, type PublicAddress } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { readSetting } from '../../desk/read-desk.ts';
import type { MemberRow } from '../../members/member.ts';

/** Origin of the site of this KIM. */
export const siteOf = (strapi: Core.Strapi, { kim }: MemberRow): string =>
  originOf(kim.slug, strapi.config.get<PublicAddress>('authoring.address'));

/** Who is signed in, for which KIM, and what their screens may offer. */
export async function meOf(strapi: Core.Strapi, member: MemberRow): Promise<Me> {
  const { documentId, name, role, kim } = member;
  const { timeZone: zone } = await readSetting(strapi);
  return {
    contract: AUTHORING_VERSION,
    member: { id: documentId, name, role },
    kim: {
      slug: kim.slug,
      name: kim.name,
      region: kim.region?.code ?? '',
      place: kim.region?.label ?? kim.region?.name ?? '',
      zone,
      status: kim.kimStatus,
      publishing: kim.publishing,
      accent: kim.accent,
      address: siteOf(strapi, member),
    },
    rights: rightsOf(member),
  };
}

function rightsOf({ role, kim }: MemberRow): Me['rights'] {
  const rights: Me['rights'] = [];
  const isActive = kim.kimStatus === 'active';
  const leads = role !== 'contributor';
  if (isActive) rights.push('write');
  if (isActive && leads && kim.publishing === 'direct') rights.push('publish', 'correct');
  if (leads) rights.push('withdraw');
  if (isActive && leads) rights.push('edit-others');
  if (role === 'chair') rights.push('edit-profile', 'manage-members');
  return rights;
}
