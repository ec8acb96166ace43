import { describe, expect, it } from 'vitest';
import { pagesOfPortal } from './pages-of-portal.ts';
import {
  aGallery,
  aKimContent,
  aNetwork,
  aPortal,
  aSharedEvent,
  anAnnouncement,
  anEvent,
  linksOf,
  somePosts,
} from './testing/index.ts';

const full = () =>
  aPortal({
    network: aNetwork({
      announcements: [anAnnouncement(), anAnnouncement({ slug: 'asap', urgency: 'emergency' })],
      sharedEvents: [aSharedEvent()],
    }),
    kims: [
      aKimContent({ posts: somePosts(60), galleries: [aGallery()], events: [anEvent()] }),
      aKimContent({ slug: 'selat', posts: somePosts(3, { category: 'perikanan' }) }),
    ],
  });

describe('the pages of the portal', () => {
  it('stand at different addresses', () => {
    const paths = pagesOfPortal(full()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('link to no page of the portal that does not exist', () => {
    const pages = pagesOfPortal(full());
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, view } of pages) {
      for (const link of linksOf(view())) expect(paths, `${path} links to ${link}`).toContain(link);
    }
  });
});
