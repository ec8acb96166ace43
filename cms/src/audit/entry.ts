import { createHash } from 'node:crypto';

/** What somebody did, as the audit keeps it. */
export interface Act {
  /** `officer:5`, `member:7`, or `system` for scripts and commands. */
  actor: string;
  /** A verb: of the document service, or `login`, `login-refused`, `password-reset`, …. */
  action: string;
  /** Kind of the subject: `post`, `kim`, …, or `account`. */
  type: string;
  title: string | null;
  /** documentId, or the e-mail of an account. */
  subject: string | null;
  /** Network address that the act came from; null for what ran here. */
  address: string | null;
  /** SHA-256 of what the subject said before and after; null where there was nothing. */
  before: string | null;
  after: string | null;
  /** Slug of the KIM and code of the region that it concerns; null where it concerns none. */
  kim: string | null;
  region: string | null;
}

/** An act in its place in the chain. `at` is an ISO instant. */
export interface Entry extends Act {
  sequence: number;
  at: string;
  /** Hash of the entry before it; `GENESIS` for the first. */
  previous: string;
  hash: string;
}

export const GENESIS = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of an entry covers every field of it and, by `previous`, all that came before. */
export const hashOf = (entry: Omit<Entry, 'hash'>): string =>
  sha256(
    JSON.stringify([
      entry.sequence,
      entry.at,
      entry.actor,
      entry.action,
      entry.type,
      entry.title,
      entry.subject,
      entry.address,
      entry.before,
      entry.after,
      entry.previous,
      // Left out where both are missing, as in entries from before they were kept.
      ...(entry.kim === null && entry.region === null ? [] : [entry.kim, entry.region]),
    ]),
  );
