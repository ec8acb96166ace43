import {
  aGallery,
  aKimContent,
  aNetwork,
  aPhoto,
  aPost,
  anAnnouncement,
  anAttachment,
} from '@simpul/site-model/testing';
import { describe, expect, it } from 'vitest';
import { kimReady, mediaOfKim, mediaOfNetwork, networkReady } from './pictures.ts';

const river = aPhoto('sungai');
const market = aPhoto('pasar');
const only =
  (...hashes: string[]) =>
  (_kind: string, hash: string) =>
    hashes.includes(hash);

describe('pictures that are not ready yet', () => {
  it('leave the item to its cover, and are named so that the site is made again with them', () => {
    const kim = aKimContent({ posts: [aPost({ cover: river, photos: [river, market] })] });
    const { content, awaiting } = kimReady(kim, only(market.hash));
    expect(content.posts[0]).toMatchObject({ cover: null, photos: [market] });
    expect(awaiting).toEqual([river.hash]);
  });

  it('hold a gallery back until at least one of them is there', () => {
    const kim = aKimContent({
      galleries: [aGallery({ slug: 'kosong', photos: [river] }), aGallery({ photos: [market] })],
    });
    const { content, held } = kimReady(kim, only(market.hash));
    expect([content.galleries.map(({ slug }) => slug), held]).toEqual([
      ['gotong-royong'],
      ['kosong'],
    ]);
  });

  it('change nothing, not even the objects, when all are there', () => {
    const kim = aKimContent({ posts: [aPost({ cover: river })] });
    expect(kimReady(kim, () => true).content).toBe(kim);
  });

  it('never keep an announcement: it is shown without picture and document', () => {
    const flood = anAnnouncement({ picture: river, attachments: [anAttachment()] });
    const { content, awaiting } = networkReady(aNetwork({ announcements: [flood] }), only());
    expect(content.announcements[0]).toMatchObject({ picture: null, attachments: [] });
    expect(awaiting).toEqual([river.hash, anAttachment().hash]);
  });
});

describe('media to fetch', () => {
  it('are the photos and documents of every kind of item', () => {
    const network = aNetwork({
      announcements: [anAnnouncement({ picture: river, attachments: [anAttachment()] })],
    });
    const kim = aKimContent({ posts: [aPost({ cover: market })], galleries: [aGallery()] });
    expect([...mediaOfNetwork(network), ...mediaOfKim(kim)].map(({ kind }) => kind)).toEqual([
      'photo',
      'document',
      'photo',
      'photo',
      'photo',
    ]);
  });
});
