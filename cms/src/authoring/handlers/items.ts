import { authoringEndpoints } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../database/document-writes.ts';
import { refuseRequest } from '../../members/refuse-request.ts';
import { toReader, toWriter } from '../handle.ts';
import { findItem, uidOfItem } from '../items/item-row.ts';
import { viewOf } from '../items/item-view.ts';
import { listItems } from '../items/list-items.ts';
import {
  allowedItem,
  checkBase,
  correct,
  createItem,
  giveBack,
  itemSentAs,
  publish,
  send,
  stateAfter,
  storeContent,
  submit,
  withdraw,
  type Writing,
} from '../items/write-item.ts';
import { nameOf, type Answer } from '../once.ts';

const endpoints = authoringEndpoints;

/** What a member writes, and what becomes of it. Every write answers how the item stands now. */
export const itemHandlers = (strapi: Core.Strapi) => ({
  items: toReader(strapi, endpoints.items.request, ({ member, sent }) =>
    listItems(strapi, member, sent),
  ),

  item: toReader(strapi, endpoints.item.request, async (asked) =>
    viewOf(strapi, asked.member, await allowedItem(asked, asked.id, 'read-draft')),
  ),

  createItem: toWriter(strapi, endpoints.createItem.request, async (asked) => {
    const { content, then } = asked.sent;
    const sentAs = nameOf({ sender: asked.member.documentId, key: asked.key });
    const known = await itemSentAs(asked, sentAs, content);
    if (known) return standing(asked, known.row.documentId);
    const id = await createItem(asked, sentAs, content);
    if (then === 'send') await send(asked, id);
    return standing(asked, id);
  }),

  saveItem: toWriter(strapi, endpoints.saveItem.request, async (asked) => {
    const { base, content, then } = asked.sent;
    const item = await allowedItem(asked, asked.id, 'update');
    await checkBase(asked, item, base, content);
    await storeContent(asked, item, content, { state: stateAfter(item, 'update') });
    if (then === 'send') await send(asked, asked.id);
    return standing(asked, asked.id);
  }),

  deleteItem: toWriter(strapi, endpoints.deleteItem.request, async (asked) => {
    const item = await allowedItem(asked, asked.id, 'delete');
    await checkBase(asked, item, asked.sent.base, null);
    await documentsOf(strapi, uidOfItem(item.type)).delete({ documentId: asked.id });
    return { status: 200, body: {} };
  }),

  submitItem: toWriter(strapi, endpoints.submitItem.request, async (asked) => {
    const item = await allowedItem(asked, asked.id, 'submit');
    await checkBase(asked, item, asked.sent.base, null);
    await submit(asked, item, 'submit', 'direct');
    return standing(asked, asked.id);
  }),

  publishItem: toWriter(strapi, endpoints.publishItem.request, async (asked) => {
    const item = await allowedItem(asked, asked.id, 'publish');
    await checkBase(asked, item, asked.sent.base, null);
    await publish(asked, item);
    return standing(asked, asked.id);
  }),

  returnItem: toWriter(strapi, endpoints.returnItem.request, async (asked) => {
    const { base, note } = asked.sent;
    const item = await allowedItem(asked, asked.id, 'return');
    await checkBase(asked, item, base, null);
    await giveBack(asked, item, note);
    return standing(asked, asked.id);
  }),

  withdrawItem: toWriter(strapi, endpoints.withdrawItem.request, async (asked) => {
    const item = await allowedItem(asked, asked.id, 'withdraw');
    await withdraw(asked, item, asked.sent.reason);
    return standing(asked, asked.id);
  }),

  correctItem: toWriter(strapi, endpoints.correctItem.request, async (asked) => {
    const { base, content, note } = asked.sent;
    const item = await allowedItem(asked, asked.id, 'correct');
    await checkBase(asked, item, base, content);
    await correct(asked, item, { content, note });
    return standing(asked, asked.id);
  }),
});

async function standing({ strapi, member }: Writing, id: string): Promise<Answer> {
  const item = (await findItem(strapi, member, id)) ?? refuseRequest('not-found');
  return { status: 200, body: await viewOf(strapi, member, item) };
}
