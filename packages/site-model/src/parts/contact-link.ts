import type { Contact } from '@simpul/contract';
import { paths } from '@simpul/domain';
import type { Link } from '../views/parts.ts';

const accounts: Partial<Record<Contact['kind'], string>> = {
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  youtube: 'https://www.youtube.com/@',
  tiktok: 'https://www.tiktok.com/@',
};

/** An account name typed with or without `@`; an empty text for one that is a name in words. */
const handle = (value: string): string => /^@?([\w.-]+)$/.exec(value.trim())?.[1] ?? '';

/** `contoh.id/warga`, `www.contoh.id`; a name with a dot is an address only where no account is meant. */
const BARE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/** A web address typed with or without its scheme, else null. */
function webAddress({ kind, value }: Contact): string | null {
  const typed = value.trim();
  const isBare =
    (kind === 'other' || (kind in accounts && /^www\.|\//i.test(typed))) && BARE.test(typed);
  const whole = isBare ? `https://${typed}` : typed;
  return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? new URL(whole).href : null;
}

/** The first number of a text: people add a name to it, or a second number. */
function phoneLink(value: string): string | null {
  const [number] = /\+?\(?\d[\d\s.)-]*\d/.exec(value) ?? [];
  return number === undefined ? null : `tel:${number.replace(/[^\d+]/g, '')}`;
}

/** A place on the map that belongs to everybody. */
export const mapLink = (place: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;

function hrefOf(contact: Contact): string {
  const { kind, value } = contact;
  const address = webAddress(contact);
  if (address !== null) return address;
  if (kind === 'email') return `mailto:${encodeURIComponent(value.trim()).replaceAll('%40', '@')}`;
  if (kind === 'phone') return phoneLink(value) ?? paths.about;
  if (kind === 'address') return mapLink(value);
  const account = accounts[kind];
  return account && handle(value) ? account + handle(value) : paths.about;
}

/** A contact as a link that does what a reader expects of it: write, call, open the map or the account. */
export function contactLink(contact: Contact): Link {
  const shown = contact.value.replace(/^https?:\/\/(?:www\.)?/i, '');
  return { text: contact.label ? `${contact.label}: ${shown}` : shown, href: hrefOf(contact) };
}

/** A number as Indonesians write it: `6281100000101` is `0811-0000-0101`; others keep their plus. */
const written = (number: string): string =>
  number.startsWith('62')
    ? `0${number.slice(2)}`.replace(/^(\d{4})(\d{4})(\d+)$/, '$1-$2-$3')
    : `+${number}`;

/** Opens a chat with a number in international format without plus. */
export const whatsappLink = (number: string, text: string): Link => ({
  text: `WhatsApp ${written(number)}`,
  href: `https://wa.me/${number}?text=${encodeURIComponent(text)}`,
});
