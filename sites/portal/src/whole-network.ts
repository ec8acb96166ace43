import type { Page } from '@simpul/site-model';
export function plannedPages(): Page[] {
  return [];
}
