import { encode } from 'uqr';
import { FewLatest } from '../select/few-latest.ts';
import type { SquareCode } from '../views/parts.ts';

/** White modules around a code, which readers need to find it (ISO/IEC 18004: four). */
const BORDER = 4;
/** Every mask can be read; weighing all eight for the prettiest would take most of a bulletin's time. */
const MASK = 2;

/**
 * The side of the drawing in modules, and its dark ones as a path to be stroked one module wide. Steps are
 * told from the last one, which keeps pages small.
 */
function draw(address: string): SquareCode {
  // The library's own border would take a third of its time.
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: MASK });
  let path = '';
  data.forEach((row, y) => {
    let end: number | null = null;
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += end === null ? `M${from + BORDER} ${y + BORDER}` : `m${from - end} 0`;
      path += `h${x + 1 - from}`;
      end = x + 1;
    }
  });
  return { address, side: size + 2 * BORDER, path };
}

/** Those of a few sites; each is two kilobytes. */
const known = new FewLatest<string, SquareCode>(100);
let drawn = 0;

/** How often `squareCode` met an address that it did not remember. */
export const codesDrawn = (): number => drawn;

/** The square code of an address, if it was drawn lately. */
export const knownCode = (address: string): SquareCode | null => known.get(address) ?? null;

/** Takes over a code that was once drawn. */
export const rememberCode = (code: SquareCode): void => void known.set(code.address, code);

/** The square code (QR) of an address, remembered: a bulletin changes more often than what it leads to. */
export function squareCode(address: string): SquareCode {
  const before = known.get(address);
  if (before === undefined) drawn++;
  const code = before ?? draw(address);
  rememberCode(code);
  return code;
}
