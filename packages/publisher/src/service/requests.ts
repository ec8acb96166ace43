import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
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
const RequestSchema = z.object({ kim: z.string().nullable() });

const FILE = /^([0-9a-f-]{36})\.request\.json$/;
const POLL_MS = 150;

/** Asks the resident publisher to publish, by a file on its desk. Null when it did not answer in time. */
export async function askResident(
  desk: string,
  kim: string | null,
  patienceMs: number,
): Promise<PublishReport | null> {
  const id = randomUUID();
  const request = join(desk, `${id}.request.json`);
  const answer = join(desk, `${id}.answer.json`);
  writeWhole(request, JSON.stringify({ kim }));
  try {
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(POLL_MS)) {
      const report = readJson(answer, ReportSchema);
      if (report) return report;
    }
    return null;
  } finally {
    rmSync(request, { force: true });
    rmSync(answer, { force: true });
  }
}

export interface Asked {
  kim: string | null;
  answer: (report: PublishReport) => void;
}

/** Requests that lie on the desk; each is taken once. */
export function takeRequests(desk: string): Asked[] {
  return readdirSync(desk).flatMap((name) => {
    const id = FILE.exec(name)?.[1];
    if (id === undefined) return [];
    const request = readJson(join(desk, name), RequestSchema);
    rmSync(join(desk, name), { force: true });
    if (!request) return [];
    const file = join(desk, `${id}.answer.json`);
    return [{ kim: request.kim, answer: (report) => writeWhole(file, JSON.stringify(report)) }];
  });
}

/** Removes what earlier runs left on the desk. */
export function clearRequests(desk: string): void {
  for (const name of readdirSync(desk)) {
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
