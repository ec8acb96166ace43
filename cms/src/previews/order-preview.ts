import { authoringLifetimes, type Previewed } from '@simpul/contract';
import {
  originOf,
  previewPath,
  previewSecret,
  type PersonId,
  type PublicAddress,
} from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { afterCommit } from '../database/after-commit.ts';
import { hashOf } from '../members/secret.ts';
import { bellsOf } from './bells.ts';
import { orderRows } from './order-row.ts';

/** Previews that one person may have open at a time. */
const MOST_OPEN = 30;

/** That who asks may see it was asked before (`mayDo`). */
export interface Asking {
  by: PersonId;
  /** Slug of the KIM on whose site it is to be seen. */
  site: string;
  /** documentId of the KIM that owns the item; null for what has an audience. */
  owner: string | null;
  about: string;
  subject: Previewed;
  at: string;
  /** 256 random bits. */
  token: string;
}

/** Has this person so many previews open that another one is one too many? Old ones are forgotten here. */
export async function hasTooManyOpen(strapi: Core.Strapi, by: PersonId): Promise<boolean> {
  const now = new Date().toISOString();
  await orderRows(strapi).deleteMany({ where: { expiresAt: { $lt: now } } });
  return (await orderRows(strapi).count({ where: { askedBy: by } })) >= MOST_OPEN;
}

/** Asks the publisher for the page, in the transaction that is open. Answers when the preview ends. */
export async function orderPreview(
  strapi: Core.Strapi,
  { by, token, ...asked }: Asking,
): Promise<{ expiresAt: string }> {
  const lasts = authoringLifetimes.previewMinutes * 60_000;
  // Whole seconds: the address says no more.
  const endsAt = Math.floor((Date.now() + lasts) / 1000) * 1000;
  const expiresAt = new Date(endsAt).toISOString();
  const key = hashOf(previewSecret(endsAt, token));
  await orderRows(strapi).create({ data: { ...asked, key, expiresAt, askedBy: by } });
  await afterCommit(strapi, () => bellsOf(strapi).asked.ring());
  return { expiresAt };
}

/** Where the preview is opened, and the key by which it is known where it rests. */
export function addressOf(
  strapi: Core.Strapi,
  site: string,
  expiresAt: string,
  token: string,
): { address: string; key: string } {
  const secret = previewSecret(Date.parse(expiresAt), token);
  const origin = originOf(site, strapi.config.get<PublicAddress>('authoring.address'));
  return { address: origin + previewPath(secret), key: hashOf(secret) };
}
