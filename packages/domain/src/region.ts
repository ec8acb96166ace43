/**
 * Region codes are the dotted codes of the Ministry of Home Affairs (Kepmendagri), always strings:
 * province `62`, regency `62.71`, district `62.71.04`, village `62.71.04.1002`.
 */
export const regionLevels = ['province', 'regency', 'district', 'village'] as const;
export type RegionLevel = (typeof regionLevels)[number];

const SHAPE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

/** Is this text a well-formed region code? Says nothing about whether such a region exists. */
export const isRegionCode = (text: string): boolean => SHAPE.test(text);

/** The level a code stands for. Throws a RangeError for a text that is no region code. */
export function levelOf(code: string): RegionLevel {
  if (!isRegionCode(code)) throw new RangeError(`Not a region code: ${JSON.stringify(code)}`);
  return regionLevels[code.split('.').length - 1]!;
}

/** The code one level up, or null for a province. */
export function parentOf(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end === -1 ? null : code.slice(0, end);
}

/** The code itself and everything above it, widest first: `62`, `62.71`, `62.71.04`. */
export function lineageOf(code: string): string[] {
  const parent = parentOf(code);
  return parent === null ? [code] : [...lineageOf(parent), code];
}

/** Does `code` lie in the subtree of `area`? A region lies within itself. */
export const isWithin = (code: string, area: string): boolean =>
  code === area || code.startsWith(`${area}.`);
