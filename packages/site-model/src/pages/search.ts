import { categoryLabels, paths, type Category } from '@simpul/domain';
import { page } from '../page.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Surround } from '../select/surroundings.ts';
import type { SearchView } from '../views/index.ts';
import { sectionLink } from '../words/section.ts';

interface Shows {
  surround: Surround;
  topics: readonly Category[];
}

/** `/cari`: the same whatever the site holds; what is found comes from the index. */
export const searchPage = (shows: Shows) => page('search', paths.search, 'pages', shows, view);

function view({ surround, topics }: Shows): SearchView {
  const heading = 'Cari';
  const breadcrumbs = crumbsTo();
  const lists = (['posts', 'announcements', 'agenda', 'galleries'] as const).filter(
    (section) => section !== 'announcements' || surround.state === 'full',
  );
  return {
    ...pageView(surround, {
      breadcrumbs,
      head: headOf(surround, {
        path: paths.search,
        title: heading,
        description: `Cari berita, pengumuman, agenda, dan galeri ${surround.name}.`,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: paths.search })],
      }),
    }),
    heading,
    intro: `Cari berita, pengumuman, agenda, dan galeri ${surround.name}.`,
    action: paths.search,
    index: paths.searchIndex(),
    lists: lists.map(sectionLink),
    topics: topics.map((topic) => ({ text: categoryLabels[topic], href: paths.topic(topic) })),
  };
}
