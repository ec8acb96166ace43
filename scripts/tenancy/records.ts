import { randomUUID } from 'node:crypto';
import type { BootedCms } from '@simpul/cms/boot';
import type { Actor, MemberRole, PersonId, ThingType } from '@simpul/domain';
import { scopeOfKim, scopeOfRegion } from '@simpul/domain/testing';
import { newId, newPicture } from './items.ts';
import type { TriedKim, TriedNetwork } from './network.ts';
import { rowsIn } from './rows.ts';
import { newSecret, nothing, type Made, type Spec } from './things.ts';

type Scope = (actor: Actor) => string;
type Office = Parameters<typeof scopeOfRegion>[1];

const standings = [
  { state: 'draft', live: false },
  { state: 'draft', live: true },
  { state: 'published', live: true },
  { state: 'withdrawn', live: false },
] as const;

/** What the office of a region says to everybody, as an announcement and as a shared event. */
export const broadcastsOf = (
  cms: BootedCms,
  network: TriedNetwork,
  type: 'announcement' | 'shared-event',
  office: Office,
  author: number | null,
): Spec[] =>
  standings.map((standing) => ({
    ...{ type, kim: null },
    words: `${standing.state}${standing.live ? '+live' : ''} of the office ${office}`,
    described: { ...nothing, standing, shown: standing.live },
    // It is for the region of its office, so for a member who lives there too.
    scope: (actor) => scopeOfRegion(actor, office),
    make: () => makeBroadcast(cms, network, type, office, author, standing),
  }));

async function makeBroadcast(
  cms: BootedCms,
  network: TriedNetwork,
  type: 'announcement' | 'shared-event',
  office: Office,
  author: number | null,
  { state, live }: (typeof standings)[number],
): Promise<Made> {
  const documentId = newId();
  const secret = newSecret();
  const isAnnouncement = type === 'announcement';
  const rows = rowsIn(cms, isAnnouncement ? 'announcement' : 'event');
  const region = await rowsIn(cms, 'region').findOne({
    where: { code: office },
  });
  const issuer = await rowsIn(cms, 'agency').findOne({
    where: { documentId: network.agencies.get(office) },
  });
  const early = new Date(Date.now() - 3_600_000).toISOString();
  const late = new Date(Date.now() - 1_800_000).toISOString();
  const takenAway = state === 'withdrawn';
  const version = async (publishedAt: string | null, updatedAt: string) => {
    const part = await rowsIn(cms, 'part.audience').create({
      data: { everyone: false, regions: [region!.id], kims: [], kinds: [] },
    });
    const audience = {
      id: part.id,
      __pivot: { field: 'audience', component_type: 'part.audience' },
    };
    return rows.create({
      data: {
        ...{ documentId, title: `Judul ${secret}`, slug: secret, audience, publishedAt, updatedAt },
        ...{ issuedAt: live ? early : null, createdBy: author },
        ...(isAnnouncement
          ? { issuer: issuer!.id, body: 'Isi.', urgency: 'routine' }
          : { starts: '2026-12-01T01:00:00.000Z', place: 'Balai', state }),
        ...(takenAway ? { withdrawnAt: late, withdrawnReason: 'Keliru' } : {}),
      },
    });
  };
  await version(null, live && state !== 'published' ? late : early);
  if (live || takenAway) await version(early, early);
  return { id: documentId, secret };
}

/** The KIM itself, as each of the things that it is. */
export const kimsOf = (cms: BootedCms, type: ThingType, kim: TriedKim, stable: boolean): Spec => ({
  ...{ type, kim, words: `KIM ${kim.slug}` },
  described: { ...nothing, kim },
  scope: (actor) => scopeOfKim(actor, kim.place),
  make: () => (stable ? Promise.resolve({ id: kim.id, secret: kim.slug }) : makeKim(cms, kim)),
});

/** Another KIM in the same place, whose status may be changed. */
async function makeKim(cms: BootedCms, like: TriedKim): Promise<Made> {
  const documentId = newId();
  const secret = newSecret();
  const region = await rowsIn(cms, 'region').findOne({ where: { code: like.region } });
  await rowsIn(cms, 'kim').create({
    data: {
      ...{
        documentId,
        name: `KIM ${secret}`,
        slug: secret,
        region: region!.id,
        kind: 'territorial',
      },
      ...{ kimStatus: like.status, publishing: like.publishing, accent: 'sungai' },
      ...{ decreeNumber: '12/KIM/2026', memberCount: 12, publishedAt: new Date().toISOString() },
    },
  });
  return { id: documentId, secret };
}

/** A member, an invitation to the KIM, or a device of a member, in each role. */
export const peopleOf = (
  cms: BootedCms,
  type: 'member' | 'invitation' | 'session',
  kim: TriedKim,
  roles: readonly MemberRole[],
  disabled = false,
): Spec[] =>
  roles.map((role) => ({
    ...{ type, kim, words: `${role} of KIM ${kim.slug}` },
    described: { ...nothing, kim, role, author: 'member:oranglain' },
    scope: (actor) => scopeOfKim(actor, kim.place),
    make: () =>
      type === 'invitation'
        ? makeInvitation(cms, kim, role)
        : makeMember(cms, kim, role, type, disabled),
  }));

async function makeMember(
  cms: BootedCms,
  kim: TriedKim,
  role: MemberRole,
  type: 'member' | 'session',
  disabled: boolean,
): Promise<Made> {
  const secret = newSecret();
  const documentId = newId();
  const account = await rowsIn(cms, 'plugin::users-permissions.user').create({
    data: {
      ...{ documentId: newId(), username: randomUUID(), email: `${documentId}@anggota.invalid` },
      ...{ provider: 'invitation', confirmed: true, blocked: disabled },
    },
  });
  const disabledAt = disabled ? new Date().toISOString() : null;
  await rowsIn(cms, 'api::authoring.member').create({
    data: {
      documentId,
      name: `Orang ${secret}`,
      role,
      kim: kim.row,
      account: account.id,
      disabledAt,
    },
  });
  if (type === 'member') return { id: documentId, secret };
  const device = randomUUID();
  await cms.strapi
    .sessionManager('users-permissions')
    .generateRefreshToken(String(account.id), device, {
      type: 'refresh',
      metadata: { deviceName: secret },
    } as never);
  return { id: documentId, secret, named: { device } };
}

async function makeInvitation(cms: BootedCms, kim: TriedKim, role: MemberRole): Promise<Made> {
  const secret = newSecret();
  const documentId = newId();
  await rowsIn(cms, 'api::authoring.invitation').create({
    data: {
      ...{ documentId, tokenHash: randomUUID(), kim: kim.row, role, name: `Undangan ${secret}` },
      ...{ inviter: 'officer:skrip', expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
    },
  });
  return { id: documentId, secret };
}

/** A photo in the library: an officer's, or nobody's. */
export const filesOf = (
  cms: BootedCms,
  owner: { id: number | null; words: string; author: PersonId | null; scope: Scope },
): Spec => ({
  ...{ type: 'media', kim: null, words: `photo of ${owner.words}` },
  described: { ...nothing, author: owner.author },
  scope: owner.scope,
  make: async () => {
    const secret = newSecret();
    const { id } = await cms.upload({
      ...{ bytes: await newPicture(), name: `${secret}.jpg` },
      ...(owner.id === null ? {} : { user: owner.id }),
    });
    return { id: String(id), secret };
  },
});

/** An agency or a region, that nobody uses. */
export const placesOf = (cms: BootedCms, type: 'agency' | 'region', office: Office): Spec => ({
  ...{ type, kim: null, words: `in ${office}` },
  described: nothing,
  scope: (actor) => scopeOfRegion(actor, office),
  make: async () => {
    const secret = newSecret();
    const documentId = newId();
    const publishedAt = new Date().toISOString();
    const region = await rowsIn(cms, 'region').findOne({ where: { code: office } });
    const data =
      type === 'agency'
        ? { name: `Instansi ${secret}`, shortName: secret, region: region!.id }
        : { name: `Wilayah ${secret}`, label: secret, code: newCode(office), level: 'village' };
    await rowsIn(cms, type).create({ data: { ...data, documentId, publishedAt } });
    return { id: documentId, secret };
  },
});

let villages = 2000;
const newCode = (office: string): string => {
  const parts = office.split('.');
  while (parts.length < 3) parts.push('77');
  return `${parts.join('.')}.${++villages}`;
};
