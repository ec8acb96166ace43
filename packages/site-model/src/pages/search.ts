import type { Region } from '@simpul/contract';
import { categoryLabels, paths, type Category } from '@simpul/domain';
import { page } from '../page.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Section, SearchView } from '../views/index.ts';
import { regionTitle } from '../words/region.ts';
import { sectionLink } from '../words/section.ts';

interface Shows {
  surround: Surround;
  topics: readonly Category[];
  /** Regencies that can be searched alone; only on the portal. */
  regions?: readonly Region[];
}

/** `/cari`: the same whatever the site holds; what is found comes from the index. */
export const searchPage = (shows: Shows) => page('search', paths.search, 'pages', shows, view);

function view({ surround, topics, regions = [] }: Shows): SearchView {
  const heading = 'Cari';
  const breadcrumbs = crumbsTo();
  const lists: Section[] =
    surround.kind === 'portal'
      ? ['kims', 'posts', 'announcements', 'agenda']
      : (['posts', 'announcements', 'agenda', 'galleries'] as const).filter(
          (section) => section !== 'announcements' || surround.state === 'full',
        );
  const intro =
    surround.kind === 'portal'
      ? `Cari KIM, berita, pengumuman, dan agenda di ${surround.name}.`
      : `Cari berita, pengumuman, agenda, dan galeri ${surround.name}.`;
  return {
    ...pageView(surround, {
      breadcrumbs,
      head: headOf(surround, {
        path: paths.search,
        title: heading,
        description: intro,
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: heading, href: paths.search })],
      }),
    }),
    heading,
    intro,
    action: paths.search,
    index: paths.searchIndex(),
    scopes: regions.map((region) => ({
      text: regionTitle(region),
      index: paths.regionSearchIndex(region.code),
    })),
    lists: lists.map(sectionLink),
    topics: topics.map((topic) => ({ text: categoryLabels[topic], href: paths.topic(topic) })),
  };
}
