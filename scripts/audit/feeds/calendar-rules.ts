import ICAL from 'ical.js';

const LINE_OCTETS = 75;

/** What is wrong with a calendar by RFC 5545, read by another library than the one that wrote it. */
export function calendarFaults(body: string): string[] {
  const faults: string[] = [];
  if (/[^\r]\n/.test(body)) faults.push('has lines that do not end with CRLF');
  for (const line of body.split('\r\n')) {
    if (Buffer.byteLength(line) > LINE_OCTETS) faults.push(`has a line over 75 octets: ${line}`);
  }
  let calendar;
  try {
    calendar = new ICAL.Component(ICAL.parse(body) as unknown[]);
  } catch (error) {
    return [...faults, `cannot be parsed: ${(error as Error).message}`];
  }
  for (const name of ['version', 'prodid']) {
    if (calendar.getFirstPropertyValue(name) === null) faults.push(`has no ${name}`);
  }
  const uids = new Set<string>();
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const say = (what: string) => faults.push(`${event.uid} ${what}`);
    if (uids.has(event.uid)) say('is there twice');
    uids.add(event.uid);
    for (const name of ['dtstamp', 'sequence', 'url', 'location']) {
      if (component.getFirstPropertyValue(name) === null) say(`has no ${name}`);
    }
    if (event.summary.trim() === '') say('has no summary');
    if (component.getFirstProperty('dtend') && event.endDate.compare(event.startDate) <= 0) {
      say('does not end after it begins');
    }
    const { isDate, zone } = event.startDate;
    if (!isDate && zone.tzid !== 'UTC') say('has a time without a zone');
  }
  return faults;
}
