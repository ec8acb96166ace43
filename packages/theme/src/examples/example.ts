import type { PageKind, Views } from '@simpul/site-model';

/** A named page of made-up content, for the tests, the screenshots and whoever changes a component. */
export type Example = {
  [K in PageKind]: {
    name: string;
    site: 'microsite' | 'portal';
    kind: K;
    /** An address that the page file of this kind answers. */
    path: string;
    view: Views[K];
  };
}[PageKind];
