import { z } from 'zod';

/** What crosses the border between processes: names and digests, never content. */

const SiteJobSchema = z.object({
  task: z.literal('site'),
  site: z.string(),
  owner: z.string(),
  lanes: z.enum(['first', 'all']),
  inputs: z.string(),
  ground: z.string(),
  urgent: z.string(),
  now: z.number(),
  revisions: z.record(z.string(), z.number()),
  broken: z.record(z.string(), z.array(z.string())).optional(),
  dryRun: z.literal(false),
});
const TwinsJobSchema = z.object({
  task: z.literal('twins'),
  site: z.string(),
  from: z.number().int().nonnegative(),
  to: z.number().int().positive().nullable(),
});

/** One job in the queue. */
export const WorkSchema = z.object({
  /** Number of the right under which it was planned. */
  right: z.string().regex(/^\d{8}$/),
  /** Number of the supplies it was planned from; newer ones serve as well. */
  supplies: z.number().int().positive(),
  /** The release that was live then: a disk that shows an older one is behind. */
  live: z.string().nullable(),
  job: z.discriminatedUnion('task', [SiteJobSchema, TwinsJobSchema]),
});
export type Work = z.output<typeof WorkSchema>;
export type QueuedJob = Work['job'];

const OutcomeSchema = z.object({
  live: z
    .object({
      owner: z.string(),
      release: z.string(),
      revision: z.number(),
      theme: z.string(),
      inputs: z.string().nullable(),
      urgent: z.string(),
      nextChange: z.number().nullable(),
      madeFor: z.number(),
      pages: z.number(),
      bytes: z.number(),
      broken: z.array(z.string()),
      home: z.string(),
    })
    .nullable(),
  released: z.boolean(),
  proof: z.array(z.object({ path: z.string(), sha256: z.string() })),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
  warnings: z.array(z.string()),
});

/** What became of a job: an outcome, or the sentence why there is none. */
export const AnswerSchema = z.object({
  id: z.string(),
  outcome: OutcomeSchema.nullable(),
  problem: z.string().nullable(),
});
export type Answer = z.output<typeof AnswerSchema>;

/** A process says that it works, and with how many threads. */
export const HelloSchema = z.object({ process: z.string(), threads: z.number().int().positive() });
export type Hello = z.output<typeof HelloSchema>;
