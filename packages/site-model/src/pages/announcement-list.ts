import { paths } from '@simpul/domain';
import { page } from '../page.ts';
import { listFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { noticeCards } from '../parts/notice-card.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Notice } from '../select/notices.ts';
import type { Surround } from '../select/surroundings.ts';
import type { AnnouncementListView } from '../views/index.ts';
import { empty } from '../words/empty.ts';

interface Shows {
  surround: Surround;
  notices: readonly Notice[];
  emergencies: readonly Notice[];
}

/** `/pengumuman`: every announcement that is shown here now, in order of weight. */
export const announcementListPage = (shows: Shows) =>
  page('announcementList', paths.announcements, 'lists', shows, view);

function view({ surround, notices, emergencies }: Shows): AnnouncementListView {
  const title = 'Pengumuman';
  const breadcrumbs = crumbsTo();
  const whose =
    surround.kind === 'portal' ? 'untuk seluruh jaringan' : `yang berlaku bagi ${surround.name}`;
  return {
    ...pageView(surround, {
      section: 'announcements',
      breadcrumbs,
      emergencies,
      head: headOf(surround, {
        path: paths.announcements,
        title,
        description: `Pengumuman resmi pemerintah ${whose}.`,
        face: listFace('pengumuman', surround, title),
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: paths.announcements })],
      }),
    }),
    heading: title,
    intro: `Pengumuman resmi dari instansi pemerintah ${whose}. Yang sudah lewat masa berlakunya tidak ditampilkan lagi.`,
    items: noticeCards(notices, surround),
    feed: { text: 'RSS pengumuman', href: paths.announcementsRss },
    empty: notices.length > 0 ? null : empty.announcements,
  };
}
