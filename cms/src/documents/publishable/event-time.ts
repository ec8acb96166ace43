import type { EventRow } from '../../publication/project/rows.ts';
import type { PublishableRule } from './rule.ts';

/** An event may end in the moment it starts (its length is not known), never before. */
export const eventEndsAfterStart: PublishableRule<EventRow> = ({ starts, ends }) =>
  ends !== null && Date.parse(ends) < Date.parse(starts)
    ? { reason: 'event-ends-early', field: 'ends' }
    : null;
