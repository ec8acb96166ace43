import { describe, expect, it } from 'vitest';
import { pagesOfMicrosite } from './pages-of-microsite.ts';
import {
  aGallery,
  aMicrosite,
  aNetwork,
  aSharedEvent,
  aKim,
  aKimContent,
  anAnnouncement,
  anEvent,
  daysAgo,
  linksOf,
  somePosts,
} from './testing/index.ts';

const full = () =>
  aMicrosite({
    network: aNetwork({
      announcements: [
        anAnnouncement(),
        anAnnouncement({ slug: 'kabut-asap', urgency: 'emergency', showUntil: daysAgo(-2) }),
      ],
      sharedEvents: [aSharedEvent()],
    }),
    kim: aKimContent({
      posts: somePosts(40),
      galleries: [aGallery()],
      events: [anEvent(), anEvent({ slug: 'lalu', starts: daysAgo(9) })],
    }),
  });

describe('the pages of a KIM site', () => {
  it('stand at different addresses', () => {
    const paths = pagesOfMicrosite(full()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('link to no page of the site that does not exist', () => {
    for (const status of ['active', 'suspended', 'archived'] as const) {
      const input = full();
      input.network.kims = [aKim({ status })];
      const pages = pagesOfMicrosite(input);
      const paths = new Set(pages.map(({ path }) => path));
      for (const { path, view } of pages) {
        for (const link of linksOf(view())) {
          expect(paths, `${status}: ${path} links to ${link}`).toContain(link);
        }
      }
    }
  });
});
