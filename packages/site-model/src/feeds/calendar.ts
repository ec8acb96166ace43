import { originOf, paths, zonedIso } from '@simpul/domain';
import { clip } from '@simpul/markup';
import { page } from '../page.ts';
import { lastTouched } from '../parts/date.ts';
import { markupOf } from '../parts/text.ts';
import { endOf, type Occasion } from '../select/occasions.ts';
import type { Surround } from '../select/surroundings.ts';
import type { CalendarEvent, CalendarView } from '../views/feeds.ts';

/** Events in a calendar at most, the latest ones. */
const MOST = 200;
const DESCRIPTION = 1000;

/** Sequence numbers count seconds from here. */
const EPOCH = Date.parse('2020-01-01T00:00:00Z');

interface Shows {
  surround: Surround;
  occasions: readonly Occasion[];
}

/** `/agenda.ics`: what is to come and what was. */
export function calendarPage(
  surround: Surround,
  { upcoming, past }: { upcoming: readonly Occasion[]; past: readonly Occasion[] },
) {
  const occasions = [...upcoming, ...past]
    .sort((a, b) => b.at - a.at || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, MOST);
  return page('calendar', paths.calendar, 'machine', { surround, occasions }, view);
}

const view = ({ surround, occasions }: Shows): CalendarView => ({
  name: `Agenda ${surround.name}`,
  description: `Kegiatan warga dan acara resmi dari ${surround.name}.`,
  url: surround.origin + paths.agenda,
  timeZone: surround.setting.timeZone,
  events: occasions.map((occasion) => eventOf(occasion, surround)),
});

/**
 * The sequence is the time of the last change in seconds, so it grows with each change whatever else
 * happens to the document (RFC 5545 3.8.7.4 asks for no more).
 */
function eventOf({ item, kim }: Occasion, surround: Surround): CalendarEvent {
  const { timeZone } = surround.setting;
  const origin = kim ? originOf(kim.slug, surround.address) : surround.portal;
  const touched = lastTouched(item);
  const ends = endOf(item);
  return {
    uid: `${item.id}@${surround.address.domain}`,
    sequence: Math.max(0, Math.floor((Date.parse(touched) - EPOCH) / 1000)),
    stamp: zonedIso(touched, timeZone),
    starts: zonedIso(item.starts, timeZone),
    ends: ends === null ? null : zonedIso(ends, timeZone),
    allDay: item.allDay,
    title: item.title,
    place: item.place,
    description: clip(item.summary ?? markupOf(item.body, surround).text, DESCRIPTION),
    url: origin + paths.event(item.slug),
  };
}
