import { isoDay, type TimeZone } from '@simpul/domain';
import type { CalendarEvent, CalendarView } from '@simpul/site-model';
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Printed } from './printed.ts';
import { xmlText } from './xml-text.ts';

const DAY = 86_400_000;

/**
 * iCalendar (RFC 5545), times in UTC so that no zone table is needed, all-day events as dates with an
 * exclusive end. Stamps come from the content, so equal content gives equal bytes.
 */
export function printCalendar(view: CalendarView): Printed {
  const calendar = ical({
    name: xmlText(view.name),
    description: xmlText(view.description),
    url: view.url,
    prodId: { company: 'Simpul', product: 'Agenda KIM', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const event of view.events) calendar.createEvent(entryOf(event, view.timeZone));
  return { body: calendar.toString(), type: 'text/calendar; charset=utf-8' };
}

function entryOf(event: CalendarEvent, zone: TimeZone) {
  const times = event.allDay
    ? {
        start: civilDay(event.starts, zone),
        end: dayAfter(civilDay(event.ends ?? event.starts, zone)),
      }
    : { start: new Date(event.starts), ...(event.ends && { end: new Date(event.ends) }) };
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(event.stamp),
    lastModified: new Date(event.stamp),
    ...times,
    allDay: event.allDay,
    summary: xmlText(event.title),
    location: xmlText(event.place),
    description: xmlText(event.description),
    url: event.url,
  };
}

/** The civil day of the instant in the zone, as the UTC midnight that the library prints as a date. */
const civilDay = (instant: string, zone: TimeZone): Date => new Date(isoDay(instant, zone));

const dayAfter = (day: Date): Date => new Date(day.getTime() + DAY);
