/** Lists whose entries are pages of one kind: `/berita/<slug>`. */
const KINDS: readonly [pattern: RegExp, kind: string][] = [
  [/^\/berita\/hal\/\d+$/, '/berita/hal/<n>'],
  [/^\/(berita|pengumuman|agenda|galeri|topik)\/[^/]+$/, '/$1/<…>'],
  [/^\/wilayah\/\d\d$/, '/wilayah/<province>'],
  [/^\/wilayah\/\d\d\.\d\d$/, '/wilayah/<regency>'],
  [/^\/wilayah\/\d\d\.\d\d\.\d\d$/, '/wilayah/<district>'],
  [/^\/wilayah\/\d\d\.\d\d\.\d\d\.\d{4}$/, '/wilayah/<village>'],
  [/^\/kim\/([^/]+)\/[^/]+$/, '/kim/$1/<…>'],
];

/** The kind of page that stands at a path; an address that no pattern knows is a kind of its own. */
export function kindOf(path: string): string {
  for (const [pattern, kind] of KINDS) {
    if (pattern.test(path)) return path.replace(pattern, kind);
  }
  return path;
}

/** At most `most` of each kind, in the order given. */
export function someOfEachKind<T extends { kind: string }>(pages: readonly T[], most: number): T[] {
  const taken = new Map<string, number>();
  return pages.filter(({ kind }) => {
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= most;
  });
}
