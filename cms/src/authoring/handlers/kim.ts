import { createHash } from 'node:crypto';
import { authoringEndpoints } from '@simpul/contract';
import { mayDo, type KimRecord } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { documentsOf } from '../../database/document-writes.ts';
import { rowsOf } from '../../database/rows.ts';
import { actorOf, owningKimOf, type MemberRow } from '../../members/member.ts';
import { mustBeAllowed, refuseRequest } from '../../members/refuse-request.ts';
import { activityOf } from '../activity.ts';
import { reachingAnnouncements } from '../announcements.ts';
import { toReader, toWriter } from '../handle.ts';

const { profile, saveProfile, announcements, activity } = authoringEndpoints;
type Profile = z.output<typeof profile.answer>;

/** What concerns the KIM as a whole. */
export const kimHandlers = (strapi: Core.Strapi) => ({
  profile: toReader(strapi, profile.request, async ({ member }) => {
    mustBeAllowed(mayDo(actorOf(member), 'read', profileThing(member)));
    return readProfile(strapi, member);
  }),

  saveProfile: toWriter(strapi, saveProfile.request, async ({ member, sent }) => {
    mustBeAllowed(mayDo(actorOf(member), 'update', profileThing(member)));
    const { base, ...data } = sent;
    if ((await readProfile(strapi, member)).version !== base) refuseRequest('conflict');
    await documentsOf(strapi, 'api::kim.kim').update({
      documentId: member.kim.documentId,
      data: { ...data, whatsapp: data.whatsapp || null },
    });
    return { status: 200, body: await readProfile(strapi, member) };
  }),

  announcements: toReader(strapi, announcements.request, async ({ member }) => ({
    announcements: await reachingAnnouncements(strapi, member),
  })),

  activity: toReader(strapi, activity.request, ({ member }) => activityOf(strapi, member)),
});

const profileThing = ({ kim }: MemberRow): KimRecord => ({
  type: 'kim-profile',
  kim: owningKimOf(kim),
  author: null,
});

interface ProfileRow {
  tagline: string | null;
  about: string | null;
  accent: Profile['accent'];
  contacts: { kind: Profile['contacts'][number]['kind']; label: string | null; value: string }[];
  whatsapp: string | null;
}

async function readProfile(strapi: Core.Strapi, { kim }: MemberRow): Promise<Profile> {
  const row = await rowsOf<ProfileRow>(strapi, 'api::kim.kim').findOne({
    where: { documentId: kim.documentId },
    populate: { contacts: true },
  });
  const { tagline, about, accent, contacts, whatsapp } = row!;
  const own = {
    tagline: tagline ?? '',
    about: about ?? '',
    accent,
    contacts: contacts.map(({ kind, label, value }) => ({ kind, label: label ?? '', value })),
    whatsapp: whatsapp ?? '',
  };
  const version = createHash('sha256').update(JSON.stringify(own)).digest('hex').slice(0, 32);
  return { version, ...own };
}
