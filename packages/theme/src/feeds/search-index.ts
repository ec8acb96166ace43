import type { SearchIndexView } from '@simpul/site-model';
import { printedOnce } from './printed-once.ts';
import type { Printed } from './printed.ts';

type Entry = SearchIndexView['entries'][number];

const entryText = printedOnce((entry: Entry): string => JSON.stringify(entry));

/** A file of the search index, for the script of the search page alone. */
export const printSearchIndex = ({ entries, older }: SearchIndexView): Printed => ({
  body: `{"entries":[${entries.map(entryText).join()}],"older":${JSON.stringify(older)}}\n`,
  type: 'application/json; charset=utf-8',
});
