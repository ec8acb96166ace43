import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { uidOf } from '../publication/published-state.ts';
import type { ItemType } from './publishable/index.ts';

interface Neighbourhood {
  /** Only addresses that begin like this one matter. */
  like: string;
  /** documentId of the owner, or null for what belongs to no KIM. */
  kim: string | null;
  /** The item itself is not its own neighbour. */
  except: string;
}

/**
 * The addresses that an item must not take. A KIM's item shares its site with the KIM's other items of
 * the same type; a KIM's event besides with every shared event, and a shared event with all events.
 */
export async function takenSlugs(
  strapi: Core.Strapi,
  type: ItemType,
  { like, kim, except }: Neighbourhood,
): Promise<Set<string>> {
  // freeSlug shortens a long slug before it adds a number.
  const start = like.slice(0, 70);
  const rows = await rowsOf<{ slug: string }>(strapi, uidOf(type)).findMany({
    select: ['slug'],
    where: {
      slug: { $startsWith: start },
      documentId: { $ne: except },
      ...ownerCondition(type, kim),
    },
  });
  return new Set(rows.map(({ slug }) => slug));
}

function ownerCondition(type: ItemType, kim: string | null): object {
  if (type === 'announcement' || (type === 'event' && kim === null)) return {};
  const own = { kim: { documentId: kim } };
  return type === 'event' ? { $or: [own, { kim: { id: { $null: true } } }] } : own;
}
