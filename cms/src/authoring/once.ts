import { randomInt } from 'node:crypto';
import { authoringLifetimes } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/in-transaction.ts';
import { rowsOf } from '../database/rows.ts';
import { refuseRequest } from '../members/refuse-request.ts';
import { hashOf } from '../members/secret.ts';

const UID = 'api::authoring.idempotency';

/** One write as its sender numbered it. */
export interface Sending {
  /** Who sends: the keys of two members never meet. */
  sender: string;
  key: string;
  /** What is sent, and where. */
  content: string | Uint8Array;
}

export interface Answer {
  status: number;
  body: unknown;
}

interface Row {
  bodyHash: string;
  status: number;
  answer: string;
}

/**
 * Does the write once, however often the line makes the phone send it: the same key with the same content
 * gets the same answer, with other content a refusal. The key is kept in the transaction of the write, so
 * what was refused leaves no trace and may be sent again. `answer` tells what of it may be kept.
 */
export async function once(
  strapi: Core.Strapi,
  sending: Sending,
  write: () => Promise<Answer>,
): Promise<Answer> {
  const rows = rowsOf<Row>(strapi, UID);
  const name = nameOf(sending);
  const known = await answeredBefore(strapi, sending);
  if (known) return known;
  if (randomInt(SELDOM) === 0) await forget(strapi);
  try {
    return await inTransaction(strapi, async () => {
      // Of two that come at the same time the second fails here, on the unique index.
      await rows.create({
        data: { name, bodyHash: hashOf(sending.content), status: 0, answer: 'null' },
      });
      const made = await write();
      const answer = JSON.stringify(made.body ?? null);
      await rows.update({ where: { name }, data: { status: made.status, answer } });
      return made;
    });
  } catch (error) {
    const other = await answeredBefore(strapi, sending);
    if (other) return other;
    throw error;
  }
}

/** Names the write among those of all senders; says nothing about either. */
export const nameOf = ({ sender, key }: Pick<Sending, 'sender' | 'key'>): string =>
  hashOf(`${sender} ${key}`);

/** The answer that this write got when it was done; null when it was not. Refuses a number used twice. */
export async function answeredBefore(
  strapi: Core.Strapi,
  sending: Sending,
): Promise<Answer | null> {
  const row = await rowsOf<Row>(strapi, UID).findOne({ where: { name: nameOf(sending) } });
  if (!row) return null;
  if (row.bodyHash !== hashOf(sending.content)) refuseRequest('idempotency-key-reused');
  return { status: row.status, body: JSON.parse(row.answer) as unknown };
}

/** Nobody sends a write again after so long; the answers would pile up. About one write in so many looks. */
const SELDOM = 200;

async function forget(strapi: Core.Strapi): Promise<void> {
  const oldest = new Date(Date.now() - authoringLifetimes.idempotencyDays * 86_400_000);
  await rowsOf(strapi, UID).deleteMany({ where: { createdAt: { $lt: oldest.toISOString() } } });
}
