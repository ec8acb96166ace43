import { paths } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import { correctionViews } from '../parts/corrections.ts';
import { fullDate, lastTouched } from '../parts/date.ts';
import { galleryFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd, creativeLd, publisherLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import { photoPicture } from '../parts/picture.ts';
import { shareOf } from '../parts/share.ts';
import { descriptionOf, markupOf } from '../parts/text.ts';
import type { Site } from '../select/site.ts';
import type { GalleryStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { GalleryView } from '../views/index.ts';
import { photoCount } from '../words/counts.ts';

interface Shows {
  surround: Surround;
  gallery: GalleryStory;
}

/** `/galeri/<slug>` */
export const galleryPages = ({ surround, stories }: Site): Page[] =>
  stories.galleries.map((gallery) =>
    page('gallery', paths.gallery(gallery.item.slug), 'pages', { surround, gallery }, view),
  );

function view({ surround, gallery }: Shows): GalleryView {
  const { item } = gallery;
  const zone = surround.setting.timeZone;
  const path = paths.gallery(item.slug);
  const url = surround.origin + path;
  const face = galleryFace(gallery);
  const breadcrumbs = crumbsTo('galleries');
  const otherwise = `${photoCount(item.photos.length)} dari ${surround.name}.`;
  return {
    ...pageView(surround, {
      section: 'galleries',
      breadcrumbs,
      updated: fullDate(lastTouched(item), zone),
      head: headOf(surround, {
        path,
        title: item.title,
        description: descriptionOf(item, surround, otherwise),
        face,
        type: 'article',
        published: item.publishedAt,
        modified: lastTouched(item),
        jsonLd: [
          creativeLd('ImageGallery', { item, url, face, author: publisherLd(surround) }, surround),
          breadcrumbLd(surround, breadcrumbs, { text: item.title, href: path }),
        ],
      }),
    }),
    title: item.title,
    place: item.place,
    published: fullDate(item.publishedAt, zone),
    gist: item.summary,
    body: markupOf(item.body, surround).html,
    photos: item.photos.map(photoPicture),
    corrections: correctionViews(item.corrections, zone),
    share: shareOf(item.title, url),
  };
}
