import type { AuthoringErrorCode, SaveConflict } from '@simpul/contract/authoring';

/** What became of a request. Only an answer that Simpul itself gave is an outcome; all else is the line. */
export type Outcome<Answer> =
  | { is: 'answer'; answer: Answer }
  /** Lost, cut, too slow, or answered by something in between. `after`: seconds to wait, where told. */
  | { is: 'line'; after: number | null }
  | { is: 'refused'; code: AuthoringErrorCode; message: string }
  | { is: 'conflict'; conflict: SaveConflict };
