import { paths } from '@simpul/domain';
import { page } from '../page.ts';
import { listFace } from '../parts/face.ts';
import { galleryCards } from '../parts/gallery-card.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Notice } from '../select/notices.ts';
import type { Site } from '../select/site.ts';
import type { GalleryStory } from '../select/stories.ts';
import type { Surround } from '../select/surroundings.ts';
import type { GalleryListView } from '../views/index.ts';
import { empty } from '../words/empty.ts';

interface Shows {
  surround: Surround;
  galleries: readonly GalleryStory[];
  emergencies: readonly Notice[];
}

/** `/galeri` */
export const galleryListPage = ({ surround, stories, emergencies }: Site) => {
  const shows = { surround, galleries: stories.galleries, emergencies };
  return page('galleryList', paths.galleries, 'lists', shows, view);
};

function view({ surround, galleries, emergencies }: Shows): GalleryListView {
  const title = 'Galeri';
  const breadcrumbs = crumbsTo();
  return {
    ...pageView(surround, {
      section: 'galleries',
      breadcrumbs,
      emergencies,
      head: headOf(surround, {
        path: paths.galleries,
        title,
        description: `Foto kegiatan warga dari ${surround.name}.`,
        face: listFace('galeri', surround, title),
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: paths.galleries })],
      }),
    }),
    items: galleryCards(galleries, surround),
    empty: galleries.length > 0 ? null : empty.galleries,
  };
}
