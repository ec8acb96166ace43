import { paths } from '@simpul/domain';
import { oncePer } from '../select/once-per.ts';
import type { Surround } from '../select/surroundings.ts';
import type { Frame, Section } from '../views/frame.ts';
import type { Link } from '../views/parts.ts';
import { archivedWords, officialWords, portalOfficialWords } from '../words/official.ts';
import { placeOf, regionTitle } from '../words/region.ts';
import { sectionLink } from '../words/section.ts';
import { contactLink, whatsappLink } from './contact-link.ts';
import { monogramOf } from './monogram.ts';
import { photoPicture } from './picture.ts';

const sections: Record<Surround['state'] | 'portal', Section[]> = {
  full: ['posts', 'announcements', 'agenda', 'galleries', 'about'],
  archive: ['posts', 'agenda', 'galleries', 'about'],
  notice: [],
  portal: ['posts', 'announcements', 'agenda', 'kims'],
};

/** The frame of a site: made once, the same on all its pages. */
export const frameOf = oncePer((surround: Surround): Frame => {
  const { kind, state, setting } = surround;
  const portal = kind === 'portal';
  return {
    kind,
    site: {
      slug: surround.slug,
      name: surround.name,
      monogram: monogramOf(surround.name),
      place: placeOf(surround.lineage),
      tagline: surround.tagline,
      origin: surround.origin,
      accent: surround.accent,
      logo: surround.logo && photoPicture(surround.logo),
    },
    official: portal
      ? portalOfficialWords(setting)
      : state === 'archive'
        ? archivedWords(surround)
        : officialWords(surround),
    nav: sections[portal ? 'portal' : state].map((section) => ({
      section,
      link: sectionLink(section),
    })),
    search: state === 'notice' ? null : { text: 'Cari', href: paths.search },
    footer: {
      about: footerWords(surround),
      contacts: contactLinks(surround),
      links: footerLinks(surround),
      licence: setting.licence,
      dataNotice: portal ? setting.regionDataNotice : null,
    },
    feeds: state === 'notice' ? [] : announcedFeeds(surround.name),
  };
});

const announcedFeeds = (name: string): Frame['feeds'] => [
  { type: 'application/rss+xml', title: `${name} (RSS)`, href: paths.rss },
  { type: 'application/atom+xml', title: `${name} (Atom)`, href: paths.atom },
  { type: 'application/feed+json', title: `${name} (JSON)`, href: paths.jsonFeed },
];

/** A KIM's contacts, WhatsApp first. */
export const contactLinks = ({ whatsapp, contacts, name }: Surround): Link[] => [
  ...(whatsapp === null ? [] : [whatsappLink(whatsapp, `Halo ${name}, `)]),
  ...contacts.map(contactLink),
];

function footerWords({ kind, state, lineage, office }: Surround): string {
  if (kind === 'portal') return `Dikelola ${office}.`;
  const area = lineage.at(-1);
  const people = area ? `warga ${regionTitle(area)}` : 'warga';
  return state === 'archive'
    ? `Arsip. Dahulu dikelola ${people}, dibina ${office}.`
    : `Dikelola ${people}, dibina ${office}.`;
}

const footerLinks = ({ kind, state, portal, setting }: Surround): Link[] => [
  ...(state === 'notice'
    ? []
    : [
        { text: 'Cara mengikuti', href: paths.follow },
        { text: 'RSS', href: paths.rss },
      ]),
  ...(kind === 'microsite' && state === 'full'
    ? [{ text: 'Buletin untuk dicetak', href: paths.bulletin }]
    : []),
  ...(kind === 'portal'
    ? [
        { text: 'Keaktifan KIM', href: paths.activity },
        { text: 'Untuk redaksi', href: paths.newsroom },
      ]
    : [{ text: setting.portalName, href: portal + paths.home }]),
];
