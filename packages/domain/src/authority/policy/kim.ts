import type { Rights } from '../grant.ts';

const everyoneConcerned = {
  province: ['region'],
  regency: ['region'],
  reviewer: ['region'],
  chair: ['own'],
  editor: ['own'],
  contributor: ['own'],
  publisher: ['region'],
} as const;
const officers = { province: ['region'], regency: ['region'] } as const;

/** What the site says about a KIM: only the chair speaks for the group. */
export const profileRights: Rights = {
  list: everyoneConcerned,
  read: everyoneConcerned,
  update: { ...officers, chair: ['own'] },
};

/** Status and way of publishing. `delete` is archiving, which nobody can undo. */
export const statusRights: Rights = {
  list: everyoneConcerned,
  read: everyoneConcerned,
  update: officers,
  delete: { province: ['region'] },
};

/** The private half of a KIM: decree, checks, coordinator. */
export const registrationRights: Rights = {
  list: officers,
  read: officers,
  create: officers,
  update: officers,
  delete: officers,
};
