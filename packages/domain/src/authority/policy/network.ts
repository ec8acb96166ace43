import type { Rights } from '../grant.ts';

const provinceOnly = { province: ['region'] } as const;
const officers = { province: ['region'], regency: ['region'] } as const;
const agenciesSeen = {
  province: ['region'],
  regency: ['region', 'other'],
  publisher: ['region'],
} as const;
const regionsSeen = { ...agenciesSeen, reviewer: ['region', 'other'] } as const;
const settingSeen = { province: ['region'], publisher: ['region'] } as const;

/** An agency is a name under which government speaks: only the province gives it. */
export const agencyRights: Rights = {
  list: agenciesSeen,
  read: agenciesSeen,
  create: provinceOnly,
  update: provinceOnly,
  delete: provinceOnly,
};

/** The official tree is changed by the import command, never by hand. */
export const regionRights: Rights = { list: regionsSeen, read: regionsSeen };

/** How many members a KIM of a regency may have: the province says so. */
export const limitsRights: Rights = {
  list: officers,
  read: officers,
  update: provinceOnly,
};

export const settingRights: Rights = {
  list: settingSeen,
  read: settingSeen,
  update: provinceOnly,
};
