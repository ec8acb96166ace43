import type { Rights } from '../grant.ts';

const officers = { province: ['region'], regency: ['region'] } as const;
const members = { chair: ['own'], editor: ['own'], contributor: ['own'] } as const;
const notesSeen = {
  ...officers,
  reviewer: ['region'],
  ...members,
  contributor: ['own mine'],
} as const;
const provinceOnly = { province: ['region'] } as const;

export const receiptRights: Rights = {
  list: { ...officers, ...members },
  read: { ...officers, ...members },
  create: { publisher: ['region'] },
};

/** Why an item was returned: written with the return, never changed. */
export const reviewNoteRights: Rights = {
  list: notesSeen,
  read: notesSeen,
  create: { ...officers, reviewer: ['region'], chair: ['own'], editor: ['own'] },
};

/** The system writes the audit table; nobody else, ever. */
export const auditRights: Rights = {
  list: provinceOnly,
  read: provinceOnly,
  export: provinceOnly,
};

export const activityRights: Rights = {
  list: { ...officers, ...members },
  read: { ...officers, ...members },
  export: officers,
};
