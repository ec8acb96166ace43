import type { KimContent, Network, Previewed } from '@simpul/contract';
import { paths } from '@simpul/domain';
import { pagesOfMicrosite } from './pages-of-microsite.ts';
import type { Page } from './page.ts';
import type { MicrositeInput } from './site.ts';
import type { PageView } from './views/frame.ts';
import { previewWords } from './words/preview.ts';

/**
 * The page that this version of an item would have on a KIM's site if it were published at `input.now`:
 * the published page, with a bar above it and closed to search engines. Null when the site would not show
 * it then. `endsAt` is the instant at which the preview ends.
 */
export function previewPage(
  input: MicrositeInput,
  subject: Previewed,
  endsAt: string,
): Page | null {
  const path = pathOf(subject);
  const planned = pagesOfMicrosite(published(input, subject)).find((page) => page.path === path);
  if (planned === undefined) return null;
  const preview = previewWords(endsAt, input.network.setting.timeZone);
  const view = () => {
    const made = planned.view() as PageView;
    return { ...made, head: { ...made.head, indexed: false }, preview };
  };
  return { ...planned, view };
}

function pathOf({ type, item: { slug } }: Previewed): string {
  switch (type) {
    case 'post':
      return paths.post(slug);
    case 'gallery':
      return paths.gallery(slug);
    case 'event':
    case 'shared-event':
      return paths.event(slug);
    case 'announcement':
      return paths.announcement(slug);
  }
}

/** The content as it would be with this version of the item published. */
function published(input: MicrositeInput, subject: Previewed): MicrositeInput {
  const kim = (more: Partial<KimContent>) => ({
    ...input,
    kim: { ...input.kim, ...more, removed: without(input.kim.removed, subject.item) },
  });
  const network = (more: Partial<Network>) => ({
    ...input,
    network: { ...input.network, ...more, removed: without(input.network.removed, subject.item) },
  });
  switch (subject.type) {
    case 'post':
      return kim({ posts: withItem(input.kim.posts, subject.item) });
    case 'gallery':
      return kim({ galleries: withItem(input.kim.galleries, subject.item) });
    case 'event':
      return kim({ events: withItem(input.kim.events, subject.item) });
    case 'announcement':
      return network({ announcements: withItem(input.network.announcements, subject.item) });
    case 'shared-event':
      return network({ sharedEvents: withItem(input.network.sharedEvents, subject.item) });
  }
}

interface Document {
  id: string;
}

const without = <D extends Document>(list: readonly D[], { id }: Document): D[] =>
  list.filter((one) => one.id !== id);
const withItem = <D extends Document>(list: readonly D[], item: D): D[] => [
  item,
  ...without(list, item),
];
