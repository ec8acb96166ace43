/** A word of a configuration, quoted; in quotes nginx reads `\` before quotes and backslashes only. */
export const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A pattern for a whole text, as nginx marks one. */
export const pattern = (source: string): string => quote(`~^${source}$`);

/** `map`: the name of a variable by what others are; the first pattern that fits counts. */
export const map = (from: string, to: string, lines: readonly (readonly [string, string])[]) =>
  [`map ${from} ${to} {`, ...lines.map(([key, value]) => `    ${key} ${value};`), '}'].join('\n');

/** A block with its lines set in. */
export const block = (head: string, lines: readonly string[]): string =>
  [
    `${head} {`,
    ...lines.flatMap((line) => line.split('\n')).map((line) => (line ? `    ${line}` : '')),
    '}',
  ].join('\n');
