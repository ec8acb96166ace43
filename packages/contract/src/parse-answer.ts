import { z } from 'zod';
import { CONTRACT_VERSION } from './version.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; problem: string };

const VersionSchema = z.object({ contract: z.number() });

/**
 * Reads an answer of the publication API. Refuses with one sentence for the log that names `what` was
 * asked, the first place that does not fit and the document it belongs to where there is one.
 */
export function parseAnswer<T>(schema: z.ZodType<T>, what: string, json: unknown): Parsed<T> {
  const version = VersionSchema.safeParse(json);
  if (version.success && version.data.contract !== CONTRACT_VERSION) {
    return {
      ok: false,
      problem: `${what}: written in contract version ${version.data.contract}, this publisher understands ${CONTRACT_VERSION}. Update CMS and publisher from the same release.`,
    };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0]!;
  const document = documentAt(json, issue.path);
  const place = issue.path.join('.') || 'the answer';
  return {
    ok: false,
    problem: `${what}: ${place}${document ? ` (document ${document})` : ''}: ${issue.message}`,
  };
}

/** The id of the innermost object on the path that has one. */
function documentAt(json: unknown, path: readonly PropertyKey[]): string | null {
  let found: string | null = null;
  let here: unknown = json;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) break;
    const id = (here as Record<PropertyKey, unknown>)['id'];
    if (typeof id === 'string') found = id;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return found;
}
