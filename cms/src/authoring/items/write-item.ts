import { isDeepStrictEqual } from 'node:util';
import type { ItemContent } from '@simpul/contract';
import {
  mayDo,
  nextState,
  type Action,
  type ItemState,
  type Route,
  type Step,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../database/document-writes.ts';
import { actorOf, owningKimOf, personIdOf, type MemberRow } from '../../members/member.ts';
import { mustBeAllowed, refuseRequest } from '../../members/refuse-request.ts';
import { announcementReaches } from '../announcements.ts';
import { checkComplete } from './check-complete.ts';
import { contentOf, versionOf } from './content-of-row.ts';
import { dataOf } from './data-of-content.ts';
import { findItem, findItems, uidOfItem, type Item } from './item-row.ts';
import { viewOf } from './item-view.ts';
import { photoFiles } from './photo-files.ts';
import { knownDomains, routeOf } from './route-of.ts';

/** Who writes. */
export interface Writing {
  strapi: Core.Strapi;
  member: MemberRow;
}

/** The item with this id when the member may do this to it; a stranger's is as unknown as none. */
export async function allowedItem(
  { strapi, member }: Writing,
  id: string,
  action: Action,
): Promise<Item> {
  const item = await findItem(strapi, member, id);
  const thing = item?.thing ?? ({ type: 'post', missing: true } as const);
  mustBeAllowed(mayDo(actorOf(member), action, thing));
  return item ?? refuseRequest('not-found');
}

/**
 * Refuses a write that began from another version than the stored one; the answer holds both. Where the same
 * text stands already there is nothing to choose: the write came before, and its answer was lost.
 */
export async function checkBase(
  writing: Writing,
  item: Item,
  base: string,
  content: ItemContent | null,
): Promise<void> {
  if (versionOf(item.type, item.row) === base) return;
  if (!content || !isSame(item, content)) await refuseConflict(writing, item, base, content);
}

const isSame = ({ type, row }: Item, content: ItemContent): boolean =>
  isDeepStrictEqual(contentOf(type, row), content);

async function refuseConflict(
  { strapi, member }: Writing,
  item: Item,
  base: string,
  content: ItemContent | null,
): Promise<never> {
  const stored = await viewOf(strapi, member, item);
  return refuseRequest('conflict', { beside: { yours: { base, content }, stored } });
}

/**
 * The item that this write made when it came before, or null. An item keeps the name of its write for ever: a
 * phone that was off for months may send it again when the answer is long forgotten. Refused as a conflict
 * when the item has changed since.
 */
export async function itemSentAs(
  writing: Writing,
  sentAs: string,
  content: ItemContent,
): Promise<Item | null> {
  const { strapi, member } = writing;
  const [item] = await findItems(strapi, member, content.type, { where: { sentAs }, limit: 1 });
  // A write that made something began from nothing: the base is what it made.
  if (item) await checkBase(writing, item, sentAs, content);
  return item ?? null;
}

/** Makes a new item of the member's KIM and returns its id; `sentAs` names the write. */
export async function createItem(
  writing: Writing,
  sentAs: string,
  content: ItemContent,
): Promise<string> {
  const { strapi, member } = writing;
  const author = personIdOf(member);
  const kim = owningKimOf(member.kim);
  const thing = { type: content.type, kim, author, state: 'draft', live: false } as const;
  mustBeAllowed(mayDo(actorOf(member), 'create', thing));
  const { documentId } = await documentsOf(strapi, uidOfItem(content.type)).create({
    data: {
      ...(await contentData(writing, content, null)),
      kim: member.kim.documentId,
      writer: author,
      sentAs,
      state: 'draft',
    },
  });
  return documentId;
}

/** Stores the content in the working copy of the item; `more` are fields of the server. */
export async function storeContent(
  writing: Writing,
  item: Item,
  content: ItemContent,
  more: { state: ItemState; corrections?: object[] },
): Promise<void> {
  if (content.type !== item.type) refuseRequest('not-valid');
  const data = { ...(await contentData(writing, content, item)), ...more };
  await documentsOf(writing.strapi, uidOfItem(item.type)).update({
    documentId: item.row.documentId,
    data,
  });
}

async function contentData(
  { strapi, member }: Writing,
  content: ItemContent,
  item: Item | null,
): Promise<object> {
  if (content.type === 'post' && content.about !== null && content.about !== item?.row.about) {
    if (!(await announcementReaches(strapi, member, content.about))) refuseRequest('not-valid');
  }
  return dataOf(content, await photoFiles(strapi, member, content, item?.row ?? null));
}

/** The state in which the step leaves the item; refused when there is no such step from here. */
export function stateAfter({ thing }: Item, step: Step, route: Route = 'direct'): ItemState {
  const verdict = nextState(thing, step, route);
  return verdict.allowed ? verdict.next.state : refuseRequest(verdict.reason);
}

/** Hands the item in: a reviewer sees it now. */
export async function submit(
  writing: Writing,
  item: Item,
  step: Step,
  route: Route,
): Promise<void> {
  checkComplete(item.type, item.row, writing.member.kim);
  await setState(writing, item, stateAfter(item, step, route));
}

/** Publishes the item, or hands it in when something in it has to be looked at first. */
export async function publish(writing: Writing, item: Item): Promise<void> {
  const { strapi, member } = writing;
  checkComplete(item.type, item.row, member.kim);
  const known = await knownDomains(strapi, member);
  const { route } = routeOf(member, contentOf(item.type, item.row), known);
  if (route !== 'direct') return submit(writing, item, 'publish', route);
  stateAfter(item, 'publish');
  await documentsOf(strapi, uidOfItem(item.type)).publish({ documentId: item.row.documentId });
}

/** Publishes where the member may, else hands in. */
export async function send(writing: Writing, id: string): Promise<void> {
  const { strapi, member } = writing;
  const item = (await findItem(strapi, member, id)) ?? refuseRequest('not-found');
  if (mayDo(actorOf(member), 'publish', item.thing).allowed) return publish(writing, item);
  mustBeAllowed(mayDo(actorOf(member), 'submit', item.thing));
  return submit(writing, item, 'submit', 'direct');
}

const setState = (
  { strapi }: Writing,
  { type, row }: Item,
  state: ItemState,
  note: { reviewNote: string; returnedAt: string } | null = null,
): Promise<unknown> =>
  documentsOf(strapi, uidOfItem(type)).update({
    documentId: row.documentId,
    data: { reviewNote: null, returnedAt: null, ...note, state },
  });

/** Gives a handed-in item back to its writer, with what is to be done. */
export async function giveBack(writing: Writing, item: Item, reviewNote: string): Promise<void> {
  const returnedAt = new Date().toISOString();
  await setState(writing, item, stateAfter(item, 'return'), { reviewNote, returnedAt });
}

/** Takes the published version from the site at once, and keeps why. */
export async function withdraw({ strapi }: Writing, item: Item, reason: string): Promise<void> {
  const state = stateAfter(item, 'withdraw');
  await documentsOf(strapi, uidOfItem(item.type)).update({
    documentId: item.row.documentId,
    data: { state, withdrawnAt: new Date().toISOString(), withdrawnReason: reason },
  });
}

/** Mends what is published and says so to its readers. */
export async function correct(
  writing: Writing,
  item: Item,
  { content, note }: { content: ItemContent; note: string },
): Promise<void> {
  const { strapi, member } = writing;
  // Sent again long after: readers see the note once.
  if (isSame(item, content) && item.row.corrections.at(-1)?.text === note) return;
  const { route } = routeOf(member, content, await knownDomains(strapi, member));
  const state = stateAfter(item, 'correct', route);
  const corrections = [
    ...item.row.corrections.map(({ at, text }) => ({ at, text })),
    { at: new Date().toISOString(), text: note },
  ];
  await storeContent(writing, item, content, { state, corrections });
  const stored = (await findItem(strapi, member, item.row.documentId))!;
  checkComplete(stored.type, stored.row, member.kim);
  if (state === 'published') {
    const documentId = item.row.documentId;
    await documentsOf(strapi, uidOfItem(item.type)).publish({ documentId });
  }
}
