import type { Region } from '@simpul/contract';
import { originOf, paths } from '@simpul/domain';
import { page } from '../page.ts';
import type { Surround } from '../select/surroundings.ts';
import type { OpmlView } from '../views/feeds.ts';
import { regionTitle } from '../words/region.ts';

interface Shows {
  surround: Surround;
  groups: readonly { region: Region; kims: readonly { slug: string; name: string }[] }[];
}

/** `/opml.xml`: the feed of every active KIM, by regency, to import into a feed reader at once. */
export const opmlPage = (surround: Surround, groups: Shows['groups']) =>
  page('opml', paths.opml, 'machine', { surround, groups }, view);

const view = ({ surround, groups }: Shows): OpmlView => ({
  title: `Umpan semua KIM di ${surround.setting.provinceName}`,
  home: surround.origin + paths.home,
  groups: [
    officialGroup(surround),
    ...groups.map(({ region, kims }) => ({
      title: regionTitle(region),
      feeds: kims.map(({ slug, name }) => {
        const origin = originOf(slug, surround.address);
        return { title: name, feed: origin + paths.rss, home: origin + paths.home };
      }),
    })),
  ],
});

/** Announcements and corrections of the whole network; so there is an outline before there is a KIM. */
const officialGroup = ({ name, origin }: Surround): OpmlView['groups'][number] => ({
  title: name,
  feeds: [
    {
      title: `Pengumuman di ${name}`,
      feed: origin + paths.announcementsRss,
      home: origin + paths.announcements,
    },
    {
      title: `Ralat di ${name}`,
      feed: origin + paths.correctionsRss,
      home: origin + paths.newsroom,
    },
  ],
});
