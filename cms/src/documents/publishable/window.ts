import { isBackwards, type Window } from '@simpul/domain';
import type { PublishableRule } from './rule.ts';

export const windowRunsForward: PublishableRule<Window> = ({ showFrom, showUntil }) =>
  isBackwards({ showFrom, showUntil }) ? { reason: 'window-backwards', field: 'showUntil' } : null;
