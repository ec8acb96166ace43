import { encode } from 'uqr';

/** White modules around a code, which readers need to find it (ISO/IEC 18004: four). */
const BORDER = 4;
/** Every mask can be read; weighing all eight for the prettiest would take most of a bulletin's time. */
const MASK = 2;

/**
 * A square code (QR) for an address: the side of its drawing in modules, and its dark ones as a path to be
 * stroked one module wide. Steps are told from the last one, which keeps pages small.
 */
export function drawCode(address: string): { side: number; path: string } {
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
  return { side: size + 2 * BORDER, path };
}
