import type { Reason } from '../../words/refusals.ts';

/** Why a document may not be published, and at which field; null when nothing speaks against it. */
export type Objection = { reason: Reason; field: string } | null;

/** One thing that must be true of a document before it is published. Pure: sees only the row. */
export type PublishableRule<Row> = (row: Row) => Objection;
