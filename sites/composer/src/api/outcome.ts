import type { AuthoringErrorCode, SaveConflict } from '@simpul/contract/authoring';

/** What became of a request. Only an answer that Simpul itself gave is an outcome; all else is the line. */
export type Outcome<Answer> =
  | { is: 'answer'; answer: Answer }
  /**
   * Worth another try: lost, cut, too slow, answered by something in between, or by Simpul itself, which then
   * `said` why not now. `after`: seconds to wait, where told.
   */
  | { is: 'line'; after: number | null; said: string | null }
  | { is: 'refused'; code: AuthoringErrorCode; message: string }
  | { is: 'conflict'; conflict: SaveConflict };
