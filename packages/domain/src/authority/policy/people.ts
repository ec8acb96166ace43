import type { Rights } from '../grant.ts';

const officers = { province: ['region'], regency: ['region'] } as const;
const eachTheirOwn = {
  chair: ['own mine'],
  editor: ['own mine'],
  contributor: ['own mine'],
} as const;

const membersSeen = {
  ...officers,
  chair: ['own'],
  editor: ['own'],
  contributor: ['own mine'],
} as const;

export const memberRights: Rights = {
  list: membersSeen,
  read: membersSeen,
  update: { ...officers, chair: ['own below'] },
  delete: { ...officers, chair: ['own below'] },
  restore: officers,
  'hand-over': { ...officers, chair: ['own mine'] },
};

/** That a link is genuine, unused and not expired is `mayAccept`'s question. */
export const invitationRights: Rights = {
  list: { ...officers, chair: ['own'] },
  read: { ...officers, chair: ['own'] },
  create: { ...officers, chair: ['own below'] },
  delete: { ...officers, chair: ['own below'] },
  accept: { public: ['other'] },
};

/** A member's devices: `create` makes a code for another one, `accept` uses it. */
export const sessionRights: Rights = {
  list: { ...officers, ...eachTheirOwn },
  read: { ...officers, ...eachTheirOwn },
  create: eachTheirOwn,
  accept: { public: ['other'] },
  delete: { ...officers, ...eachTheirOwn, chair: ['own mine', 'own below'] },
};
