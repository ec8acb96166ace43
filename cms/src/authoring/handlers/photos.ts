import { readFile } from 'node:fs/promises';
import { photoUpload, type StoredPhoto } from '@simpul/contract';
import { mayDo } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../database/rows.ts';
import { actorOf, owningKimOf, personIdOf, type MemberRow } from '../../members/member.ts';
import { mustBeAllowed, refuseRequest } from '../../members/refuse-request.ts';
import { keepPhoto, makePhoto } from '../../uploads/store-photo.ts';
import type { MadeUpload } from '../../uploads/store-upload.ts';
import type { Ctx } from '../context.ts';
import { keyOf, signedIn, toSender } from '../handle.ts';
import { answeredBefore, once } from '../once.ts';

const UID = 'api::authoring.member-photo';

/** The one way in which a member's photo comes: one request each, made safe like an officer's. */
export const photoHandlers = (strapi: Core.Strapi) => ({
  sendPhoto: toSender(strapi, async (ctx, { member }) => {
    const key = keyOf(ctx);
    const kim = owningKimOf(member.kim);
    const region = member.kim.region?.code ?? '';
    mustBeAllowed(
      mayDo(actorOf(member), 'create', { type: 'media', kim, region, author: personIdOf(member) }),
    );
    const bytes = await readFile(onlyFile(ctx));
    const sending = { sender: member.documentId, key, content: bytes };
    const known = await answeredBefore(strapi, sending);
    if (known) return known;
    const made = await makePhoto(strapi, bytes);
    return once(strapi, sending, async () => ({
      status: 200,
      body: await keepForMember(strapi, (await signedIn(strapi, ctx)).member, made),
    }));
  }),
});

/** Exactly one part, under the name that the contract gives it. */
function onlyFile(ctx: Ctx): string {
  const files = Object.entries(ctx.request.files ?? {});
  const fields = Object.keys(ctx.request.body ?? {});
  const [name, file] = files[0] ?? [];
  if (files.length !== 1 || fields.length > 0 || name !== photoUpload.field) {
    return refuseRequest('not-valid');
  }
  return file && !Array.isArray(file) ? file.filepath : refuseRequest('not-valid');
}

async function keepForMember(
  strapi: Core.Strapi,
  member: MemberRow,
  made: MadeUpload,
): Promise<StoredPhoto> {
  const { id, hash, width, height } = await keepPhoto(strapi, made);
  const data = { hash, fileId: id, kim: member.kim.documentId, member: member.documentId };
  await rowsOf(strapi, UID).create({ data });
  return { hash, width, height };
}
