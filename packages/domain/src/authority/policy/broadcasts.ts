import type { Rights } from '../grant.ts';

const shownToAll = {
  province: ['region'],
  regency: ['region', 'other shown'],
  chair: ['region shown'],
  editor: ['region shown'],
  contributor: ['region shown'],
  publisher: ['region live'],
} as const;
const officers = { province: ['region'], regency: ['region'] } as const;

/** Announcement and shared event of an officer. */
export const broadcastRights: Rights = {
  list: shownToAll,
  read: shownToAll,
  'read-draft': officers,
  preview: officers,
  create: officers,
  update: officers,
  address: officers,
  publish: officers,
  withdraw: officers,
  correct: officers,
  delete: officers,
  restore: officers,
};
