/** Excel and its kin take a cell that begins so for a formula (OWASP, CSV injection). */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/;
const QUOTED = /[;"\r\n]/;
const BOM = '\ufeff';

/**
 * A table as CSV that Excel with Indonesian settings opens by double-click: UTF-8 with a mark, semicolons.
 * No cell can begin a formula. Null is an empty cell.
 */
export const printSheet = (table: readonly (readonly (string | number | null)[])[]): string =>
  BOM + table.map((row) => `${row.map(cell).join(';')}\r\n`).join('');

function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = value ?? '';
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
