import type { SearchIndexView } from '@simpul/site-model';
import type { Printed } from './printed.ts';

/** A file of the search index, for the script of the search page alone. */
export const printSearchIndex = (view: SearchIndexView): Printed => ({
  body: `${JSON.stringify(view)}\n`,
  type: 'application/json; charset=utf-8',
});
