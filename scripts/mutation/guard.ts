/** One guard of the system, how it is taken away, and the tests that must turn red then. */
export interface Guard {
  file: string;
  /** Stands exactly once in the file. */
  snippet: string;
  /** What stands there instead. */
  without: string;
  /** Test files, from the root. */
  tests: readonly string[];
  /** Only tests whose name matches: the narrowest that suffice. */
  named?: string;
}
