/** Everything that can be done to a thing; the rows of `docs/policy/README.md`. */
export const actions = [
  'list',
  'read',
  'read-draft',
  'preview',
  'create',
  'update',
  'change-owner',
  'submit',
  'publish',
  'withdraw',
  'correct',
  'return',
  'delete',
  'clone',
  'restore',
  'export',
  'address',
  'accept',
  'hand-over',
] as const;
export type Action = (typeof actions)[number];
