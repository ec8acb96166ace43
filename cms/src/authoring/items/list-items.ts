import { authoringLimits, type Items } from '@simpul/contract';
import { kimItemTypes, mayDo, type ItemState, type KimItemType } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { actorOf, owningKimOf, personIdOf, type MemberRow } from '../../members/member.ts';
import { mustBeAllowed, refuseRequest } from '../../members/refuse-request.ts';
import { findItems, type Item } from './item-row.ts';
import { summariesOf } from './item-view.ts';

interface Query {
  type?: KimItemType | undefined;
  state?: ItemState | undefined;
  after?: string | undefined;
}

const MOST = authoringLimits.itemsPerPage;

/** One page of the member's items, newest save first; of a contributor only what they wrote. */
export async function listItems(
  strapi: Core.Strapi,
  member: MemberRow,
  { type, state, after }: Query,
): Promise<Items> {
  const actor = actorOf(member);
  mustBeAllowed(
    mayDo(actor, 'list', {
      type: type ?? 'post',
      kim: owningKimOf(member.kim),
      author: personIdOf(member),
      state: 'draft',
      live: false,
    }),
  );
  const cursor = after === undefined ? null : readCursor(after);
  const where = {
    ...(member.role === 'contributor' ? { writer: personIdOf(member) } : {}),
    ...(state === undefined ? {} : { state }),
    ...(cursor === null
      ? {}
      : {
          $or: [
            { updatedAt: { $lt: cursor.at } },
            { updatedAt: cursor.at, documentId: { $lt: cursor.id } },
          ],
        }),
  };
  const found: Item[] = [];
  for (const each of type === undefined ? kimItemTypes : [type]) {
    found.push(...(await findItems(strapi, member, each, { where, limit: MOST + 1 })));
  }
  const seen = found
    .filter(({ thing }) => mayDo(actor, 'list', thing).allowed)
    .sort((a, b) => (order(a) < order(b) ? 1 : -1));
  const page = seen.slice(0, MOST);
  return {
    items: await summariesOf(strapi, member, page),
    next: seen.length > MOST ? cursorOf(page.at(-1)!) : null,
  };
}

const order = ({ row }: Item): string => `${row.updatedAt} ${row.documentId}`;

const cursorOf = ({ row }: Item): string =>
  Buffer.from(`${row.updatedAt} ${row.documentId}`).toString('base64url');

function readCursor(after: string): { at: string; id: string } {
  const read = /^(\S+Z) ([a-z0-9]+)$/.exec(Buffer.from(after, 'base64url').toString());
  if (!read || Number.isNaN(Date.parse(read[1]!))) return refuseRequest('not-valid');
  return { at: read[1]!, id: read[2]! };
}
