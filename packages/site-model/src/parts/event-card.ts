import { leafOf, paths } from '@simpul/domain';
import type { Occasion } from '../select/occasions.ts';
import type { Surround } from '../select/surroundings.ts';
import type { EventCard, Link } from '../views/parts.ts';
import { eventTime } from '../words/event-time.ts';
import { dayDate } from './date.ts';
import { fromKim, hrefFrom } from './item-card.ts';

/**
 * Where an event is read. `elsewhere` names the slugs of official events whose path a KIM's own event
 * holds on this site: those are read on the portal.
 */
function occasionHref({ item, kim }: Occasion, surround: Surround, elsewhere: string[]) {
  const path = paths.event(item.slug);
  if (kim) return hrefFrom(kim, path, surround);
  return elsewhere.includes(item.slug) ? surround.portal + path : path;
}

const fromOffice = ({ item }: Occasion, { setting, portal }: Surround): Link => ({
  text: item.organiser ?? setting.parentOffice,
  href: portal + paths.event(item.slug),
});

export function eventCard(
  occasion: Occasion,
  surround: Surround,
  elsewhere: string[] = [],
): EventCard {
  const { item, kim } = occasion;
  const zone = surround.setting.timeZone;
  return {
    href: occasionHref(occasion, surround, elsewhere),
    title: item.title,
    ...leafOf(item.starts, zone),
    starts: dayDate(item.starts, zone),
    when: eventTime(item, zone),
    place: item.place,
    from: kim ? fromKim(kim, surround) : fromOffice(occasion, surround),
    official: kim === null,
  };
}
