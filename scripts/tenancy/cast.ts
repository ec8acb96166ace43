import { randomUUID } from 'node:crypto';
import type { BootedCms } from '@simpul/cms/boot';
import { AUTHORING_VERSION } from '@simpul/contract';
import type { Actor, MemberRole, Officer, OfficerRole, Role } from '@simpul/domain';
import type { TriedKim, TriedNetwork } from './network.ts';
import { rowsIn } from './rows.ts';

export type Door = 'The panel' | 'Members' | 'The publisher';

/** Somebody who asks, and what their requests carry. */
export interface Asker {
  name: string;
  /** The door to which the sign-in belongs; null for who has none. */
  door: Door | null;
  /** The column of the policy. */
  role: Role;
  actor: Actor;
  headers: Record<string, string>;
  /** Is it enough to look at a few things of each kind? */
  brief: boolean;
}

const BY_SCRIPT: Officer = {
  ...{ kind: 'officer', role: 'province', id: 'officer:skrip', region: '62', disabled: false },
};

/** What a request of Tulis carries besides its cookie. */
export const fromTulis = (cms: BootedCms, cookie: string): Record<string, string> => ({
  cookie,
  origin: cms.url!,
  'simpul-authoring': String(AUTHORING_VERSION),
});

/** Officers, members, the publisher and strangers, signed in as far as they can be. */
export async function castOf(cms: BootedCms, network: TriedNetwork): Promise<Asker[]> {
  const { own } = network.kims;
  const askers: Asker[] = [];
  for (const role of ['chair', 'editor', 'contributor'] as const) {
    askers.push(await memberOf(cms, own, role, role));
  }
  for (const [how, kim] of Object.entries(network.others)) {
    askers.push({ ...(await memberOf(cms, kim, 'chair', `chair (KIM ${how})`)), brief: true });
  }
  askers.push(await removed(cms, own), await signedOut(cms, own));
  for (const kim of Object.values(network.others)) {
    await rowsIn(cms, 'kim').update({ where: { id: kim.row }, data: { kimStatus: kim.status } });
  }
  const visitor: Asker = {
    ...{ name: 'public', door: null, role: 'public', actor: { kind: 'public' }, brief: true },
    headers: {},
  };
  const publisher: Asker = {
    ...{ name: 'publisher', door: 'The publisher', role: 'publisher', brief: true },
    actor: { kind: 'publisher' },
    headers: { authorization: `Bearer ${cms.publicationToken}` },
  };
  return [
    visitor,
    publisher,
    ...askers,
    ...(await formerOfficers(cms)),
    await officerOf(cms, 'reviewer', '62.71', 'reviewer'),
    await officerOf(cms, 'regency', '62.71', 'regency'),
    await officerOf(cms, 'province', '62', 'province'),
  ];
}

async function memberOf(
  cms: BootedCms,
  kim: TriedKim,
  role: MemberRole,
  name: string,
): Promise<Asker> {
  const { link } = await cms.inviteMember(BY_SCRIPT, { kim: kim.id, role, name });
  const response = await fetch(`${cms.url}/api/authoring/invitations/accept`, {
    method: 'POST',
    headers: {
      ...fromTulis(cms, ''),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ token: link.split('#')[1], device: 'Ponsel' }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${name} was not let in: ${await response.text()}`);
  const { member } = (await response.json()) as { member: { id: string } };
  const { slug, region } = kim;
  return {
    ...{ name, door: 'Members', role, brief: false, headers: fromTulis(cms, cookie) },
    actor: {
      ...{ kind: 'member', role, id: `member:${member.id}`, disabled: false },
      kim: { slug, region, kind: 'territorial' },
    },
  };
}

async function removed(cms: BootedCms, kim: TriedKim): Promise<Asker> {
  const asker = await memberOf(cms, kim, 'editor', 'editor who was removed');
  const documentId = memberIdOf(asker);
  await rowsIn(cms, 'api::authoring.member').update({
    where: { documentId },
    data: { disabledAt: new Date().toISOString() },
  });
  return { ...asker, role: 'disabled', brief: true };
}

async function signedOut(cms: BootedCms, kim: TriedKim): Promise<Asker> {
  const asker = await memberOf(cms, kim, 'editor', 'editor whose session ended');
  const sessions = await fetch(`${cms.url}/api/authoring/sessions`, { headers: asker.headers });
  const [device] = ((await sessions.json()) as { sessions: { id: string }[] }).sessions;
  const ended = await fetch(`${cms.url}/api/authoring/sessions/${device!.id}`, {
    method: 'DELETE',
    headers: { ...asker.headers, 'idempotency-key': randomUUID() },
  });
  if (!ended.ok) throw new Error(await ended.text());
  return { ...asker, role: 'disabled', brief: true };
}

export const memberIdOf = ({ actor }: Asker): string =>
  'id' in actor ? actor.id.split(':')[1]! : '';

async function officerOf(
  cms: BootedCms,
  role: OfficerRole,
  region: string,
  name: string,
): Promise<Asker> {
  const email = `${name.replaceAll(' ', '-')}@petugas.example`;
  const password = await cms.createOfficer({ email, name, role, region });
  const response = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  const account = await rowsIn(cms, 'admin::user').findOne({ where: { email } });
  return {
    ...{ name, door: 'The panel', role, brief: false },
    actor: { kind: 'officer', role, id: `officer:${account!.id}`, region, disabled: false },
    headers: { authorization: `Bearer ${data.token}` },
  };
}

/** Officers who were signed in and are none any more; what they hold is what they held. */
async function formerOfficers(cms: BootedCms): Promise<Asker[]> {
  const blocked = await officerOf(cms, 'province', '62', 'officer whose account was closed');
  await rowsIn(cms, 'admin::user').update({
    where: { id: Number(memberIdOf(blocked)) },
    data: { isActive: false },
  });
  const out = await officerOf(cms, 'province', '62', 'officer who signed out');
  await fetch(`${cms.url}/admin/logout`, {
    method: 'POST',
    headers: { ...out.headers, 'content-type': 'application/json' },
    body: '{}',
  });
  await cms.strapi.sessionManager('admin').invalidateRefreshToken(memberIdOf(out));
  const postless = await officerOf(cms, 'province', '62', 'officer without a post');
  await cms.strapi.db
    .query('api::officer.officer-post')
    .deleteMany({ where: { officer: { id: Number(memberIdOf(postless)) } } });
  return [blocked, out, postless].map((asker) => ({ ...asker, role: 'disabled', brief: true }));
}
