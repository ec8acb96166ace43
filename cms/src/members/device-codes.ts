import { timingSafeEqual } from 'node:crypto';
import { authoringLifetimes } from '@simpul/contract';
import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import type { LetIn } from './accept-invitation.ts';
import { findMembers, isDisabled, personThing, type MemberRow } from './member.ts';
import { mustBeAllowed, refuseRequest } from './refuse-request.ts';
import { hashOf, newSigns } from './secret.ts';
import { signIn } from './sessions.ts';

const UID = 'api::authoring.device-code';
const TRIES = 5;
const HALF = 4;

interface CodeRow {
  id: number;
  handle: string;
  secretHash: string;
  member: string;
  expiresAt: string;
  tries: number;
}

const codes = (strapi: Core.Strapi) => rowsOf<CodeRow>(strapi, UID);

/**
 * Eight signs that let the member in on one more device, once, for some minutes. The first half says
 * which code is tried, so that five wrong tries end that code and no other. A new one ends the one before.
 */
export async function newDeviceCode(
  strapi: Core.Strapi,
  { documentId: member }: MemberRow,
): Promise<{ code: string; expiresAt: string }> {
  await codes(strapi).deleteMany({
    where: { $or: [{ member }, { expiresAt: { $lt: new Date().toISOString() } }] },
  });
  let handle = newSigns(HALF);
  while ((await codes(strapi).count({ where: { handle } })) > 0) handle = newSigns(HALF);
  const secret = newSigns(HALF);
  const lifetime = authoringLifetimes.deviceCodeMinutes * 60_000;
  const expiresAt = new Date(Date.now() + lifetime).toISOString();
  await codes(strapi).create({
    data: { handle, secretHash: hashOf(handle + secret), member, expiresAt, tries: 0 },
  });
  return { code: `${handle}-${secret}`, expiresAt };
}

/** Whoever is signed out may have made a code before, for the device of somebody else. */
export const endCodesOf = (
  strapi: Core.Strapi,
  { documentId: member }: MemberRow,
): Promise<unknown> => codes(strapi).deleteMany({ where: { member } });

/** Signs the device in on which the code was typed; every try counts, also of many at the same time. */
export async function acceptDeviceCode(
  strapi: Core.Strapi,
  { code, device }: { code: string; device: string },
): Promise<LetIn> {
  const row = await codes(strapi).findOne({ where: { handle: code.slice(0, HALF) } });
  if (!row || new Date(row.expiresAt) <= new Date() || row.tries >= TRIES) return refuse();
  const { id, tries } = row;
  const counted = (await codes(strapi).updateMany({
    where: { id, tries },
    data: { tries: tries + 1 },
  })) as { count: number };
  const isRight = timingSafeEqual(Buffer.from(hashOf(code)), Buffer.from(row.secretHash));
  if (counted.count !== 1 || !isRight) return refuse();
  const used = (await codes(strapi).deleteMany({ where: { id } })) as { count: number };
  const [member] = await findMembers(strapi, { documentId: row.member });
  if (used.count !== 1 || !member || isDisabled(member)) return refuse();
  const session = personThing('session', member.kim, member.role, member);
  mustBeAllowed(mayDo({ kind: 'public' }, 'accept', session));
  return { token: (await signIn(strapi, member, device)).token, member };
}

function refuse(): never {
  return refuseRequest('code-unknown');
}
