/** One item as the index holds it. */
export interface SearchEntry {
  /** Path on the own host, or an address on another site. */
  href: string;
  title: string;
  /** What a result says below its title. */
  text: string;
  /** Kind and day in words: `Pertanian · 21 November 2026`. Searched too. */
  label: string;
  /** Words of the full text that stand in none of the above, in lower case with spaces between. */
  words: string;
  /** From when on it must not be shown, in milliseconds since 1970; null for ever. */
  until: number | null;
}

/** A file of the index. */
export interface SearchIndex {
  /** Newest first. */
  entries: SearchEntry[];
  /** Addresses of the files with older items, newest first. */
  older: string[];
}
