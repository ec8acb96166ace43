import type { Rights } from '../grant.ts';

const seen = {
  province: ['region'],
  regency: ['region'],
  reviewer: ['region'],
  chair: ['own'],
  editor: ['own'],
  contributor: ['own mine'],
  publisher: ['region'],
} as const;
const whoUploaded = { province: ['region mine'], regency: ['region mine'] } as const;

/** A photo or a PDF. */
export const mediaRights: Rights = {
  list: seen,
  read: seen,
  create: {
    province: ['region'],
    regency: ['region'],
    chair: ['own'],
    editor: ['own'],
    contributor: ['own'],
  },
  update: whoUploaded,
  delete: whoUploaded,
};
