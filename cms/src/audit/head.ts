import type { Core } from '@strapi/strapi';
import type { Head } from './check-chain.ts';

const place = { type: 'core', name: 'audit', key: 'head' } as const;

/** The last entry ever written; null before the first. */
export const readHead = async (strapi: Core.Strapi): Promise<Head | null> =>
  (await strapi.store.get(place)) as Head | null;

export const writeHead = async (strapi: Core.Strapi, head: Head): Promise<void> => {
  await strapi.store.set({ ...place, value: head });
};
