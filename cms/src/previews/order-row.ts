import type { PreviewOrder, Previewed } from '@simpul/contract';
import type { PersonId } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { rowsOf, type Rows } from '../database/rows.ts';

/** A preview that was asked for. Of its address only the hash is kept. */
export interface OrderRow {
  id: number;
  key: string;
  askedBy: PersonId;
  /** Slug of the KIM on whose site it is seen. */
  site: string;
  owner: string | null;
  /** documentId of the item, and its version where one was named. */
  about: string;
  at: string;
  expiresAt: string;
  /** The draft as it was asked for; forgotten when the page stands. */
  subject: Previewed | null;
  toldAt: string | null;
  settledAt: string | null;
  problem: string | null;
}

export const orderRows = (strapi: Core.Strapi): Rows<OrderRow> =>
  rowsOf(strapi, 'api::publication.preview');

const instant = (value: string): string => new Date(value).toISOString();

/** The order as the publisher is told of it. */
export const orderOf = ({
  key,
  site,
  owner,
  at,
  expiresAt,
  subject,
}: OrderRow & { subject: Previewed }): PreviewOrder => ({
  ...{ key, site, owner, subject },
  at: instant(at),
  expiresAt: instant(expiresAt),
});
