import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { namesIn } from '../names-in.ts';
import { writeWhole } from '../write-whole.ts';

/** What a publication did. */
export interface PublishReport {
  /** Sites with a new release, and how many of their addresses changed and went. */
  published: { site: string; changed: number; removed: number }[];
  /** Sites that could not be published, with the reason; their live release stays. */
  failed: { site: string; problem: string }[];
  /** Everything else that somebody should look at. */
  problems: string[];
}

const ReportSchema = z.object({
  published: z.array(z.object({ site: z.string(), changed: z.number(), removed: z.number() })),
  failed: z.array(z.object({ site: z.string(), problem: z.string() })),
  problems: z.array(z.string()),
});
const KeptSchema = z.array(
  z.object({ site: z.string(), release: z.string().nullable(), problem: z.string().nullable() }),
);

/** What the resident publisher can be asked to do. */
const RequestSchema = z.discriminatedUnion('do', [
  /** Publish what is due; the report is limited to one KIM where it is named. */
  z.object({ do: z.literal('publish'), kim: z.string().nullable() }),
  /** Put sites back to the release before, and hold them there; null means all. */
  z.object({ do: z.literal('rollback'), sites: z.array(z.string()).nullable() }),
  /** Let held sites go on; null means all. */
  z.object({ do: z.literal('resume'), sites: z.array(z.string()).nullable() }),
  /** Make these sites, and these shared files, anew; put these into the store again. */
  z.object({
    do: z.literal('repair'),
    sites: z.array(z.string()),
    shared: z.array(z.string()),
    stored: z.array(z.string()),
  }),
]);
export type Request = z.output<typeof RequestSchema>;

/** How each kind of request is answered. */
const answers = {
  publish: ReportSchema,
  repair: ReportSchema,
  rollback: KeptSchema,
  resume: KeptSchema,
} as const;
/** The sentence why a request could not be done. */
const RefusalSchema = z.object({ refused: z.string() });
export type Answer<Kind extends Request['do']> = z.output<(typeof answers)[Kind]>;

const FILE = /^([0-9a-f-]{36})\.request\.json$/;
const POLL_MS = 150;

/**
 * Asks the resident publisher, by a file on its desk. Null when it did not answer in time. Throws with its words
 * when it could not do it.
 */
export async function askResident<R extends Request>(
  desk: string,
  request: R,
  patienceMs: number,
): Promise<Answer<R['do']> | null> {
  const id = randomUUID();
  const question = join(desk, `${id}.request.json`);
  const reply = join(desk, `${id}.answer.json`);
  writeWhole(question, JSON.stringify(request));
  try {
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(POLL_MS)) {
      const refusal = readJson(reply, RefusalSchema);
      if (refusal) throw new Error(refusal.refused);
      const answer = readJson<unknown>(reply, answers[request.do]);
      if (answer) return answer as Answer<R['do']>;
    }
    return null;
  } finally {
    rmSync(question, { force: true });
    rmSync(reply, { force: true });
  }
}

export interface Asked {
  request: Request;
  answer: (answer: Answer<Request['do']>) => void;
  refuse: (problem: string) => void;
}

/** Requests that lie on the desk; each is taken once. */
export function takeRequests(desk: string): Asked[] {
  return namesIn(desk).flatMap((name) => {
    const id = FILE.exec(name)?.[1];
    if (id === undefined) return [];
    const request = readJson(join(desk, name), RequestSchema);
    rmSync(join(desk, name), { force: true });
    if (!request) return [];
    const file = join(desk, `${id}.answer.json`);
    const put = (words: object) => writeWhole(file, JSON.stringify(words));
    return [{ request, answer: put, refuse: (refused) => put({ refused }) }];
  });
}

/** Removes what earlier runs left on the desk. */
export function clearRequests(desk: string): void {
  for (const name of namesIn(desk)) {
    if (/\.(?:request|answer)\.json$/.test(name)) rmSync(join(desk, name), { force: true });
  }
}

function readJson<T>(file: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
