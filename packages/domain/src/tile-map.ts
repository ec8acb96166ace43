/**
 * Where the regencies of a province stand on a map of tiles: a drawing of who lies beside whom, made by
 * hand from public knowledge. Not a survey: no border, no distance.
 */
export interface Tile {
  code: string;
  /** What the people there call it, short enough for a tile. */
  short: string;
  column: number;
  row: number;
}

/** Rows from north to south; `code short` or a dot for an empty place. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  '62': [
    '. | . | . | 62.10 Gumas | 62.12 Mura | 62.05 Barut',
    '62.09 Lamandau | . | 62.06 Katingan | 62.71 P. Raya | 62.04 Barsel | 62.13 Bartim',
    '62.08 Sukamara | 62.01 Kobar | 62.07 Seruyan | 62.02 Kotim | 62.11 Pulpis | 62.03 Kapuas',
  ],
};

/** Tiles in a row where nobody has drawn the province yet. */
const COLUMNS = 6;
const LONGEST = 9;

/** The name without its kind, cut where it is too long for a tile. */
function shortName(name: string): string {
  const bare = name.replace(/^(?:Kabupaten|Kota) /, '');
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST - 1).trimEnd()}.`;
}

/**
 * A tile for each of these regencies of a province, each at a place of its own. A regency that nobody has
 * drawn stands below the others, in order of code; so does all of a province that is not drawn.
 */
export function tileMap(
  province: string,
  regencies: readonly { code: string; name: string }[],
): Tile[] {
  const rows = drawn[province] ?? [];
  const known = new Map<string, Tile>();
  rows.forEach((line, row) =>
    line.split(' | ').forEach((place, column) => {
      const [code, ...short] = place.split(' ');
      if (code !== '.') known.set(code!, { code: code!, short: short.join(' '), column, row });
    }),
  );
  let next = 0;
  return [...regencies]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const place = known.get(code);
      if (place) return place;
      const at = next++;
      return {
        code,
        short: shortName(name),
        column: at % COLUMNS,
        row: rows.length + Math.floor(at / COLUMNS),
      };
    });
}
