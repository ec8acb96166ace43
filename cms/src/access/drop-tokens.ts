import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';

const TABLES = [
  'admin::api-token-permission',
  'admin::api-token',
  'admin::transfer-token-permission',
  'admin::transfer-token',
] as const;

/**
 * Strapi makes two tokens in an empty database, one of them for everything, and lets tokens keep rights
 * that their owner lost (CVE-2026-108114). Nobody needs any: the publisher's token is not one of them.
 */
export async function dropTokens(strapi: Core.Strapi): Promise<void> {
  for (const table of TABLES) await rowsOf(strapi, table).deleteMany({ where: {} });
}
