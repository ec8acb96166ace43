export type * from './feeds.ts';
export type * from './frame.ts';
export type * from './microsite.ts';
export type * from './parts.ts';
export type * from './portal.ts';
export type * from './village-office.ts';
