import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../api/outcome.ts';
import { words } from '../words/common.ts';
import { useTulis } from './use-tulis.ts';
import type { Tulis } from './tulis.ts';

/**
 * What the server answers to a question that needs a line, a sentence when it does not (`noLine` where
 * nobody answered), and asking again.
 */
export function useAsked<Answer>(
  question: (tulis: Tulis) => Promise<Outcome<Answer>>,
  noLine: string = words.noLine,
): {
  answer: Answer | null;
  problem: string;
  again: () => void;
} {
  const tulis = useTulis();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState('');
  const again = useCallback(() => {
    void question(tulis).then((told) => {
      if (told.is === 'answer') setAnswer(() => told.answer);
      setProblem(told.is === 'answer' ? '' : problemOf(told, noLine));
    });
  }, [tulis]);
  useEffect(again, [again]);
  return { answer, problem, again };
}

/** What to say of an outcome that is no answer; `noLine` where nobody answered. */
export const problemOf = (
  outcome: Exclude<Outcome<unknown>, { is: 'answer' }>,
  noLine: string = words.noLine,
): string =>
  outcome.is === 'refused'
    ? outcome.message
    : outcome.is === 'conflict'
      ? outcome.conflict.error.message
      : (outcome.said ?? noLine);
