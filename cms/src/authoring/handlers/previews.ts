import { authoringEndpoints } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { personIdOf } from '../../members/member.ts';
import { refuseRequest } from '../../members/refuse-request.ts';
import { awaitPage } from '../../previews/await-page.ts';
import { addressOf, hasTooManyOpen, orderPreview } from '../../previews/order-preview.ts';
import { readSubject } from '../../previews/read-subject.ts';
import { toWriter } from '../handle.ts';
import { checkComplete } from '../items/check-complete.ts';
import { allowedItem, checkBase } from '../items/write-item.ts';
import { tokenFor } from '../token-for.ts';

/** The page of an item before anybody else sees it. */
export const previewHandlers = (strapi: Core.Strapi) => ({
  previewItem: toWriter(
    strapi,
    authoringEndpoints.previewItem.request,
    async (asked) => {
      const { member, id, sent } = asked;
      const item = await allowedItem(asked, id, 'preview');
      await checkBase(asked, item, sent.base, null);
      checkComplete(item.type, item.row, member.kim);
      const by = personIdOf(member);
      if (await hasTooManyOpen(strapi, by)) refuseRequest('too-often');
      const read =
        (await readSubject(strapi, item.type, id, Date.now())) ?? refuseRequest('not-found');
      if (!read.ok) return refuseRequest('not-complete', { message: read.sentence });
      const body = await orderPreview(strapi, {
        ...{ by, subject: read.subject, at: read.at },
        ...{ site: member.kim.slug, owner: member.kim.documentId, about: `${id} ${sent.base}` },
        token: tokenFor(strapi, 'preview', asked),
      });
      return { status: 200, body };
    },
    async ({ status, body }, asked) => {
      const { expiresAt } = body as { expiresAt: string };
      const token = tokenFor(strapi, 'preview', asked);
      const { address, key } = addressOf(strapi, asked.member.kim.slug, expiresAt, token);
      const outcome = await awaitPage(strapi, key);
      if (outcome !== 'made') refuseRequest(`preview-${outcome}`);
      return { status, body: { address, expiresAt } };
    },
  ),
});
