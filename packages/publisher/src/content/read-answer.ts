import {
  AgencySchema,
  AnnouncementSchema,
  EventSchema,
  GallerySchema,
  KimContentSchema,
  KimEntrySchema,
  NetworkSchema,
  PostSchema,
  RegionSchema,
  SharedEventSchema,
  parseAnswer,
  type KimContent,
  type Network,
} from '@simpul/contract';
import { checkSiteSlug } from '@simpul/domain';
import { z } from 'zod';

/** An answer without the documents that could not be read, each of which has its sentence. */
export type Read<T> =
  { ok: true; value: T; unreadable: Unreadable[] } | { ok: false; problem: string };

interface Unreadable {
  list: string;
  /** The document's id, where even that could be read. */
  id: string | null;
  problem: string;
}

const networkLists: Lists = {
  regions: RegionSchema,
  agencies: AgencySchema,
  announcements: AnnouncementSchema,
  sharedEvents: SharedEventSchema,
  kims: KimEntrySchema.refine(({ slug }) => checkSiteSlug(slug).allowed, {
    path: ['slug'],
    error: 'this slug may not be a site',
  }),
};
const kimLists: Lists = { posts: PostSchema, galleries: GallerySchema, events: EventSchema };

type Lists = Record<string, z.ZodType>;

/**
 * Reads the network snapshot. A document that does not fit is left out and reported by name; anything
 * wrong with the answer itself refuses the whole of it. KIM whose slug may not be a site are left out
 * here, before any path is made of it; so is the second KIM of one slug.
 */
export function readNetworkAnswer(json: unknown): Read<Network> {
  const read = readLenient(NetworkSchema, networkLists, 'network', json);
  if (!read.ok) return read;
  const seen = new Set<string>();
  const kims = read.value.kims.filter(({ id, slug }) => {
    if (!seen.has(slug)) return seen.add(slug);
    const problem = `network: kims (document ${id}): the slug ${slug} belongs to another KIM`;
    read.unreadable.push({ list: 'kims', id, problem });
    return false;
  });
  return { ...read, value: { ...read.value, kims } };
}

/** Reads one KIM's content, as above; refuses content that names another KIM than was asked for. */
export function readKimAnswer(slug: string, json: unknown): Read<KimContent> {
  const what = `kims/${slug}`;
  const read = readLenient(KimContentSchema, kimLists, what, json);
  if (read.ok && read.value.slug !== slug) {
    return { ok: false, problem: `${what}: the answer belongs to the KIM ${read.value.slug}` };
  }
  return read;
}

function readLenient<T>(schema: z.ZodType<T>, lists: Lists, what: string, json: unknown): Read<T> {
  const unreadable: Unreadable[] = [];
  const answer = parseAnswer(schema, what, withoutUnreadable(lists, what, json, unreadable));
  return answer.ok ? { ...answer, unreadable } : answer;
}

function withoutUnreadable(
  lists: Lists,
  what: string,
  json: unknown,
  unreadable: Unreadable[],
): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const cleaned: Record<string, unknown> = { ...json };
  for (const [list, schema] of Object.entries(lists)) {
    const items = cleaned[list];
    if (!Array.isArray(items)) continue;
    cleaned[list] = items.filter((item: unknown) => {
      const parsed = schema.safeParse(item);
      if (parsed.success) return true;
      const id = idOf(item);
      const issue = parsed.error.issues[0]!;
      const place = [list, ...issue.path].join('.');
      const problem = `${what}: ${place} (document ${id ?? 'without id'}): ${issue.message}`;
      unreadable.push({ list, id, problem });
      return false;
    });
  }
  return cleaned;
}

const NamedSchema = z.union([
  z.object({ id: z.string() }).transform(({ id }) => id),
  z.object({ code: z.string() }).transform(({ code }) => code),
]);

function idOf(item: unknown): string | null {
  const named = NamedSchema.safeParse(item);
  return named.success ? named.data : null;
}
