import { paths, zonedIso } from '@simpul/domain';
import type { Notice } from '../select/notices.ts';
import { endOf, type Occasion } from '../select/occasions.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Link } from '../views/parts.ts';
import { placeOf } from '../words/region.ts';
import { cardImage, type Face } from './card-image.ts';
import { lastTouched } from './date.ts';

type Thing = Record<string, unknown>;
const context = { '@context': 'https://schema.org' };

/** The office that runs the network or coaches a KIM. */
const governmentOffice = (name: string, url?: string): Thing => ({
  '@type': 'GovernmentOrganization',
  name,
  ...(url ? { url } : {}),
});

/** Who publishes a site: a KIM with its parent office, or the office itself on the portal. */
export function publisherLd(surround: Surround): Thing {
  const { kind, name, origin, office, setting } = surround;
  if (kind === 'portal')
    return { ...governmentOffice(setting.parentOffice, `${origin}/`), '@id': `${origin}/#kim` };
  return {
    '@type': 'Organization',
    '@id': `${origin}/#kim`,
    name,
    url: `${origin}/`,
    areaServed: placeOf(surround.lineage),
    parentOrganization: governmentOffice(office),
  };
}

export const organisationLd = (surround: Surround): Thing => ({
  ...context,
  ...publisherLd(surround),
});

export const webSiteLd = ({ origin, name }: Surround): Thing => ({
  ...context,
  '@type': 'WebSite',
  name,
  url: `${origin}/`,
  inLanguage: 'id',
  publisher: { '@id': `${origin}/#kim` },
});

/** The path to a page; paths become addresses on this site. */
export const breadcrumbLd = ({ origin }: Surround, crumbs: readonly Link[], here: Link): Thing => ({
  ...context,
  '@type': 'BreadcrumbList',
  itemListElement: [...crumbs, here].map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: new URL(href, origin).href,
  })),
});

interface Written {
  title: string;
  publishedAt: string;
  updatedAt: string;
}

/** A news item, an announcement or a gallery, by schema.org type. */
export function creativeLd(
  type: 'NewsArticle' | 'ImageGallery',
  { item, url, face, author }: { item: Written; url: string; face: Face; author: Thing },
  surround: Surround,
): Thing {
  const { timeZone } = surround.setting;
  return {
    ...context,
    '@type': type,
    headline: item.title,
    mainEntityOfPage: url,
    inLanguage: 'id',
    image: [cardImage(face, surround.origin).url],
    datePublished: zonedIso(item.publishedAt, timeZone),
    dateModified: zonedIso(lastTouched(item), timeZone),
    author: [author],
    publisher: publisherLd(surround),
  };
}

export const issuerLd = ({ issuer }: Notice): Thing =>
  governmentOffice(issuer.name, issuer.website ?? undefined);

/** The author of a KIM's item: the person who agreed to be named, else the KIM. */
export const authorLd = (author: string | null, surround: Surround): Thing =>
  author
    ? { '@type': 'Person', name: author, url: surround.origin + paths.about }
    : publisherLd(surround);

/** Where an event is, as far as it is known: an official one is read on sites all over the province. */
const addressOf = (kim: Occasion['kim'], { lineage, setting }: Surround): string =>
  kim ? placeOf(lineage) : setting.provinceName;

export function eventLd(
  { item, kim }: Occasion,
  { url, face }: { url: string; face: Face },
  surround: Surround,
): Thing {
  const { timeZone } = surround.setting;
  const instant = (iso: string) =>
    item.allDay ? zonedIso(iso, timeZone).slice(0, 10) : zonedIso(iso, timeZone);
  const ends = endOf(item);
  return {
    ...context,
    '@type': 'Event',
    name: item.title,
    url,
    image: [cardImage(face, surround.origin).url],
    startDate: instant(item.starts),
    ...(ends ? { endDate: instant(ends) } : {}),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: item.place, address: addressOf(kim, surround) },
    organizer: kim
      ? publisherLd(surround)
      : governmentOffice(item.organiser ?? surround.setting.parentOffice),
  };
}
