export { find, type Found } from './find.ts';
export type { SearchEntry, SearchIndex } from './entry.ts';
export { keywordsOf } from './keywords-of.ts';
export { marked, type Piece } from './marked.ts';
export { readerOf, type Reader } from './reader.ts';
