import { mayDo, type Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { readSetting } from '../desk/read-desk.ts';
import { readAll } from '../publication/read-all.ts';
import { openInvitations } from './invitations.ts';
import { isDisabled, membersOf, personThing, type KimRow, type MemberRow } from './member.ts';
import type { KimLine, KimPeople } from './officer-views.ts';
import { devicesOf } from './sessions.ts';

const KIM = 'api::kim.kim';

/** The members and open invitations of a KIM, as far as the officer may see them. */
export async function readPeople(
  strapi: Core.Strapi,
  officer: Officer,
  documentId: string,
): Promise<KimPeople> {
  const { timeZone: zone } = await readSetting(strapi);
  const kim = await rowsOf<KimRow>(strapi, KIM).findOne({
    where: { documentId },
    populate: { region: true },
  });
  const mayInvite = (row: KimRow) =>
    mayDo(officer, 'create', personThing('invitation', row, 'contributor', null)).allowed;
  const mayList = (row: KimRow) =>
    mayDo(officer, 'list', personThing('member', row, 'contributor', null)).allowed;
  if (!kim || !mayList(kim)) return { kim: null, zone, members: [], invitations: [] };
  const members = await membersOf(strapi, documentId);
  return {
    kim: {
      id: documentId,
      name: kim.name,
      place: placeOf(kim),
      status: kim.kimStatus,
      mayInvite: mayInvite(kim),
    },
    zone,
    members: await Promise.all(members.map((member) => memberView(strapi, member))),
    invitations: (await openInvitations(strapi, documentId)).map(
      ({ documentId: id, name, role, expiresAt }) => ({ id, name, role, expiresAt }),
    ),
  };
}

async function memberView(
  strapi: Core.Strapi,
  member: MemberRow,
): Promise<KimPeople['members'][number]> {
  const devices = (await devicesOf(strapi, member)).map(({ name, since, lastSeenAt }) => ({
    name,
    since,
    lastSeenAt,
  }));
  return {
    id: member.documentId,
    name: member.name,
    role: member.role,
    disabled: isDisabled(member),
    since: new Date(member.createdAt).toISOString(),
    devices: devices.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt)),
  };
}

/** Every KIM whose members the officer may see, by name. */
export async function readKimLines(strapi: Core.Strapi, officer: Officer): Promise<KimLine[]> {
  const kims = (await readAll<KimRow>(strapi, KIM, { populate: { region: true } })).filter(
    (kim) => mayDo(officer, 'list', personThing('member', kim, 'contributor', null)).allowed,
  );
  const writers = await readAll<MemberRow>(strapi, 'api::authoring.member', {
    where: { disabledAt: null },
    populate: { kim: { select: ['documentId'] } },
  });
  const invited = await readAll<{ kim: { documentId: string } | null }>(
    strapi,
    'api::authoring.invitation',
    {
      where: { acceptedAt: null, revokedAt: null, expiresAt: { $gt: new Date().toISOString() } },
      populate: { kim: { select: ['documentId'] } },
    },
  );
  const countIn = (rows: readonly { kim: { documentId: string } | null }[], id: string) =>
    rows.filter(({ kim }) => kim?.documentId === id).length;
  return kims
    .map((kim) => ({
      id: kim.documentId,
      name: kim.name,
      place: placeOf(kim),
      status: kim.kimStatus,
      writers: countIn(writers, kim.documentId),
      open: countIn(invited, kim.documentId),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'id'));
}

const placeOf = ({ region }: KimRow): string => region?.label ?? region?.name ?? '';
