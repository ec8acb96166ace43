import type { PostRow } from '../../publication/project/rows.ts';
import type { PublishableRule } from './rule.ts';

export const postHasBody: PublishableRule<PostRow> = ({ body }) =>
  body?.trim() ? null : { reason: 'body-missing', field: 'body' };

/** A post says where its news comes from. */
export const postHasSource: PublishableRule<PostRow> = ({ source }) =>
  source?.trim() ? null : { reason: 'source-missing', field: 'source' };
