import { z } from 'zod';
import type { Counts } from './description.ts';

/** Answers one question to a database of the CMS. */
export type Ask = (sql: string) => Promise<unknown[]>;

/** What a database of the CMS holds at the moment of its copy. */
export interface Holdings {
  counts: Omit<Counts, 'files'>;
  /** Files that its rows name, as paths in the folder of the CMS. */
  named: string[];
}

/**
 * Revisions grow by this with every restore: none that was published between the backup and the restore is
 * ever used again for other content, and publishers tell content apart by it.
 */
const STEP = 1_000_000;
export const ADVANCE = `update publication_revisions set revision = revision + ${STEP} where scope = 'everything'`;

const COUNTED = {
  kims: 'count(distinct document_id) as n from kims',
  posts: 'count(distinct document_id) as n from posts',
  announcements: 'count(distinct document_id) as n from announcements',
  officers: 'count(*) as n from admin_users',
  members: 'count(*) as n from kim_members',
  library: 'count(*) as n from files',
};
const CountSchema = z.tuple([z.object({ n: z.coerce.number() })]);
/** Smaller forms of a picture: SQLite answers with their text, PostgreSQL with what it says. */
const FormatsSchema = z
  .preprocess(parsed, z.record(z.string(), z.object({ url: z.string() })).nullable())
  .catch(null);
const FileSchema = z.object({ url: z.string().nullable(), formats: FormatsSchema });
const ScanSchema = z.object({ scan: z.string() });

/** Counts the rows and names the files. Rejects for a database that is none of the CMS. */
export const holdingsOf = (ask: Ask): Promise<Holdings> =>
  lookThrough(ask).catch((error: Error) => {
    throw new Error(`The database is not one that the CMS has filled: ${error.message}`, {
      cause: error,
    });
  });

async function lookThrough(ask: Ask): Promise<Holdings> {
  const counts = { kims: 0, posts: 0, announcements: 0, officers: 0, members: 0, library: 0 };
  for (const name of Object.keys(COUNTED) as (keyof typeof COUNTED)[]) {
    counts[name] = CountSchema.parse(await ask(`select ${COUNTED[name]}`))[0].n;
  }
  const files = z.array(FileSchema).parse(await ask('select url, formats from files'));
  const urls = files.flatMap(({ url, formats }) => [
    ...(url === null ? [] : [url]),
    ...Object.values(formats ?? {}).map((format) => format.url),
  ]);
  const scans = z
    .array(ScanSchema)
    .parse(
      await ask(
        `select distinct decree_scan as scan from kims where coalesce(decree_scan, '') <> ''`,
      ),
    );
  const named = [
    ...urls.filter((url) => url.startsWith('/uploads/')).map((url) => `public${url}`),
    ...scans.map(({ scan }) => `private/decrees/${scan}`),
  ];
  return { counts, named: [...new Set(named)].sort() };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
