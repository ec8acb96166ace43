import { describe, expect, it } from 'vitest';
import { forPortal } from './for-portal.ts';
import { pagesOfPortal } from './pages-of-portal.ts';
import {
  aGallery,
  aKimContent,
  aPhoto,
  aPortal,
  aPost,
  anEvent,
  somePosts,
} from './testing/index.ts';

const photos = ['a', 'b', 'c'].map((name) => aPhoto(name));
const whole = () =>
  aKimContent({
    posts: [...somePosts(60, { photos }), aPost({ cover: aPhoto('x'), photos })],
    galleries: [aGallery({ photos })],
    events: [anEvent()],
  });

describe('what the portal needs of a KIM', () => {
  it('is what the portal shows: nothing on it changes', () => {
    const views = (kim: ReturnType<typeof whole>) =>
      pagesOfPortal(aPortal({ kims: [kim] })).map(({ path, key, view }) => ({
        path,
        key,
        view: view(),
      }));
    expect(views(forPortal(whole()))).toEqual(views(whole()));
  });

  it('has full text of the newest ten posts only', () => {
    const bodies = forPortal(whole()).posts.map(({ body }) => body !== '');
    expect(bodies.filter(Boolean)).toHaveLength(10);
    expect(bodies.slice(0, 10).every(Boolean)).toBe(true);
  });

  it('has one photo per post, and of a gallery the first and how many there are', () => {
    const { posts, galleries } = forPortal(whole());
    for (const { cover, photos: kept } of posts) {
      expect(kept.length + (cover ? 1 : 0)).toBe(1);
    }
    expect(galleries[0]!.photos).toEqual([photos[0], photos[0], photos[0]]);
  });

  it('is the same again when it is asked for what it already is', () => {
    const once = forPortal(whole());
    expect(forPortal(once)).toBe(once);
  });
});
