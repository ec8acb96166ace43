import { paths } from '@simpul/domain';
import { page } from '../page.ts';
import { eventCard } from '../parts/event-card.ts';
import { listFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import type { Notice } from '../select/notices.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Surround } from '../select/surroundings.ts';
import type { AgendaView } from '../views/index.ts';
import { empty } from '../words/empty.ts';

const PAST = 12;

interface Shows {
  surround: Surround;
  upcoming: readonly Occasion[];
  past: readonly Occasion[];
  elsewhere: string[];
  emergencies: readonly Notice[];
}

/** `/agenda`: everything to come, and the latest that is over. */
export const agendaPage = (shows: Shows) =>
  page('agenda', paths.agenda, 'lists', { ...shows, past: shows.past.slice(0, PAST) }, view);

function view({ surround, upcoming, past, elsewhere, emergencies }: Shows): AgendaView {
  const title = 'Agenda';
  const breadcrumbs = crumbsTo();
  const cards = (occasions: readonly Occasion[]) =>
    occasions.map((occasion) => eventCard(occasion, surround, elsewhere));
  return {
    ...pageView(surround, {
      section: 'agenda',
      breadcrumbs,
      emergencies,
      head: headOf(surround, {
        path: paths.agenda,
        title,
        description: `Kegiatan warga dan acara resmi: waktu dan tempatnya, dari ${surround.name}.`,
        face: listFace('agenda', surround, title),
        jsonLd: [breadcrumbLd(surround, breadcrumbs, { text: title, href: paths.agenda })],
      }),
    }),
    heading: title,
    intro: 'Kegiatan warga dan acara resmi yang akan datang, yang terdekat di atas.',
    upcoming: cards(upcoming),
    past: cards(past),
    calendar: { text: 'Simpan agenda ke kalender', href: paths.calendar },
    empty: upcoming.length > 0 ? null : empty.agenda,
  };
}
