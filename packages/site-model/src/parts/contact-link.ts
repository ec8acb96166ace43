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

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);

/** A place on the map that belongs to everybody. */
export const mapLink = (place: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;

function hrefOf({ kind, value }: Contact): string {
  if (isWebAddress(value)) return new URL(value).href;
  if (kind === 'email') return `mailto:${encodeURIComponent(value.trim()).replaceAll('%40', '@')}`;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`;
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
