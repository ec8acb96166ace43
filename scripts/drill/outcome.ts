/** What a drill found. */
export interface Outcome {
  /** How often something was broken. */
  runs: number;
  /** What went wrong because of it, one sentence each. */
  failures: string[];
  /** What else is worth knowing, for the last line. */
  figures?: Record<string, number | string>;
}

const MOST_TOLD = 20;

/** Prints what failed, then the figures as one line of JSON; the exit code is 1 when anything failed. */
export function conclude(drill: string, { runs, failures, figures }: Outcome): void {
  for (const failure of failures.slice(0, MOST_TOLD)) process.stdout.write(`! ${failure}\n`);
  const line = { drill, runs, failures: failures.length, ...figures };
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (failures.length > 0) process.exitCode = 1;
}

/** Said while a drill goes on, on stderr: stdout belongs to the result. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);
