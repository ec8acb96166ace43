import type { Weight } from './weight.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The weights of all kinds of pages as a table for people. */
export function weightTable(weights: readonly Weight[]): string {
  const rows = weights.map(({ kind, pages, firstView, script, picture }) => [
    kind,
    String(pages),
    kilobytes(firstView),
    kilobytes(script),
    picture === null ? 'none' : kilobytes(picture),
  ]);
  const all = [['page kind', 'pages', 'HTML+CSS', 'script', 'first picture'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ');
  return all.map(line).join('\n');
}
