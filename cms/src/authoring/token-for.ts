import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Asked } from './handle.ts';

/**
 * A secret that a request leads to: 256 bits made of the number of the request by a key that only the
 * server has. A repeated request is told the same secret again, though nothing but its hash was kept.
 */
export const tokenFor = (
  strapi: Core.Strapi,
  purpose: 'invitation' | 'preview',
  { member, key }: Pick<Asked<unknown>, 'member' | 'key'>,
): string =>
  createHmac('sha256', strapi.config.get<string>('plugin::users-permissions.jwtSecret'))
    .update(`${purpose} ${member.documentId} ${key}`)
    .digest('base64url');
