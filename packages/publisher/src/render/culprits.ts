import type { Page } from '@simpul/site-model';
import type { Planned } from './materials.ts';
import type { Press } from './press.ts';

/** Beyond this many it is not the documents that are broken. */
const MOST_SUSPECTS = 60;
const ITEM_KINDS: ReadonlySet<string> = new Set(['article', 'announcement', 'event', 'gallery']);

/**
 * Addresses of the items that cannot be rendered. A page may also fail because it shows a broken
 * neighbour: an item that can be rendered once the other suspects are left out is none.
 */
export async function culpritsIn(
  { pages }: Planned,
  press: Press,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const isFine = (page: Page) =>
    press.render(page).then(
      () => true,
      () => false,
    );
  const suspects = new Set<string>();
  for (const page of pages) {
    if (ITEM_KINDS.has(page.kind) && !(await isFine(page))) suspects.add(page.path);
  }
  if (known.size + suspects.size > MOST_SUSPECTS) return [...suspects];
  for (const path of [...suspects]) {
    suspects.delete(path);
    const without = press.plan(new Set([...known, ...suspects]), 'all');
    const alone = without.pages.find((page) => page.path === path);
    if (!alone || !(await isFine(alone))) suspects.add(path);
  }
  return [...suspects];
}
