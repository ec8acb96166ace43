/** How many words a markdown text has for its reader: marks, table rules and link addresses left out. */
export const wordsIn = (markdown: string): number =>
  markdown
    .replace(/\]\([^)]*\)/g, '] ')
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
