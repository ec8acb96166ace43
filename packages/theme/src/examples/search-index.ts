import type { SearchIndexView } from '@simpul/site-model';
import { items } from './parts.ts';

/** What the search page of the examples finds. */
export const searchIndex: SearchIndexView = {
  entries: items(10).map(({ href, title, label, summary, date, place }) => ({
    href,
    title,
    text: summary ?? '',
    label: [label, place, date.text].filter(Boolean).join(' · '),
    words: 'warga kampung pelatihan balai',
    until: null,
  })),
  older: [],
};
