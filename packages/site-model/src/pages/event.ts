import { coverOf, leafOf, paths } from '@simpul/domain';
import { page, type Page } from '../page.ts';
import { correctionViews } from '../parts/corrections.ts';
import { fullDate, lastTouched } from '../parts/date.ts';
import { occasionFace } from '../parts/face.ts';
import { headOf } from '../parts/head.ts';
import { breadcrumbLd, eventLd } from '../parts/json-ld.ts';
import { crumbsTo, pageView } from '../parts/page-view.ts';
import { coverPicture, photoPicture } from '../parts/picture.ts';
import { shareOf } from '../parts/share.ts';
import { descriptionOf, markupOf } from '../parts/text.ts';
import type { Occasion } from '../select/occasions.ts';
import type { Surround } from '../select/surroundings.ts';
import type { EventView } from '../views/index.ts';
import { audienceSentence } from '../words/audience.ts';
import { eventTime } from '../words/event-time.ts';

interface Shows {
  surround: Surround;
  occasion: Occasion;
  over: boolean;
}

interface Agenda {
  surround: Surround;
  upcoming: readonly Occasion[];
  past: readonly Occasion[];
  elsewhere: string[];
}

/** `/agenda/<slug>`; an official event is canonical on the portal. */
export function eventPages({ surround, upcoming, past, elsewhere }: Agenda): Page[] {
  const here = ({ item, kim }: Occasion) => kim !== null || !elsewhere.includes(item.slug);
  const show = (over: boolean) => (occasion: Occasion) =>
    page('event', paths.event(occasion.item.slug), 'pages', { surround, occasion, over }, view);
  return [...upcoming.filter(here).map(show(false)), ...past.filter(here).map(show(true))];
}

function view({ surround, occasion, over }: Shows): EventView {
  const { item, kim, audience } = occasion;
  const { timeZone: zone, provinceName } = surround.setting;
  const path = paths.event(item.slug);
  const face = occasionFace(occasion);
  const when = eventTime(item, zone);
  const url = (kim ? surround.origin : surround.portal) + path;
  const breadcrumbs = crumbsTo('agenda');
  return {
    ...pageView(surround, {
      section: 'agenda',
      breadcrumbs,
      updated: fullDate(lastTouched(item), zone),
      head: headOf(surround, {
        path,
        title: item.title,
        description: descriptionOf(item, surround, `${when}, ${item.place}.`),
        face,
        canonical: url,
        type: 'article',
        published: item.publishedAt,
        modified: lastTouched(item),
        jsonLd: [
          eventLd(occasion, { url, face }, surround),
          breadcrumbLd(surround, breadcrumbs, { text: item.title, href: path }),
        ],
      }),
    }),
    title: item.title,
    ...leafOf(item.starts, zone),
    when,
    starts: fullDate(item.starts, zone),
    ends: item.ends === null ? null : fullDate(item.ends, zone),
    over,
    place: item.place,
    mapLink: item.mapLink,
    organiser: item.organiser ?? (kim ? kim.name : surround.setting.parentOffice),
    audience: audience && audienceSentence(audience, provinceName),
    gist: item.summary,
    picture: face.photo ? photoPicture(face.photo) : coverPicture(coverOf(face.family, face.slug)),
    body: markupOf(item.body, surround).html,
    corrections: correctionViews(item.corrections, zone),
    share: shareOf(item.title, surround.origin + path),
    calendar: { text: 'Simpan agenda ke kalender', href: paths.calendar },
  };
}
