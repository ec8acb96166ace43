import { CHANGES_WAIT_MS, ChangesSchema, type Changes } from '@simpul/contract';
import { keepAsking, type LongPollOptions } from './long-poll.ts';

export interface DoorbellOptions extends Pick<
  LongPollOptions<Changes>,
  'cms' | 'onSilence' | 'rest' | 'chance'
> {
  /** The newest revision heard of so far. */
  since: () => number;
  /** Told after every answer, also when nothing changed: the CMS is there, at this revision. */
  onAnswer: (revision: number) => void;
}

/**
 * Rings when the CMS has something new. It only makes the publisher look sooner: a lost ring costs
 * time, never content. Returns a function that stops it.
 */
export const listenForChanges = ({
  since,
  onAnswer,
  ...options
}: DoorbellOptions): (() => Promise<void>) =>
  keepAsking({
    ...options,
    schema: ChangesSchema,
    path: () => `/api/publication/changes?since=${since()}`,
    waitMs: CHANGES_WAIT_MS,
    onAnswer: ({ revision }) => onAnswer(revision),
  });
