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

function hrefOf({ kind, value }: Contact): string {
  if (isWebAddress(value)) return new URL(value).href;
  if (kind === 'email') return `mailto:${encodeURIComponent(value.trim()).replaceAll('%40', '@')}`;
  if (kind === 'phone') return `tel:${value.replace(/[^\d+]/g, '')}`;
  if (kind === 'address')
    return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(value)}`;
  const account = accounts[kind];
  return account && handle(value) ? account + handle(value) : paths.about;
}

/** A contact as a link that does what a reader expects of it: write, call, open the map or the account. */
export const contactLink = (contact: Contact): Link => ({
  text: contact.label ? `${contact.label}: ${contact.value}` : contact.value,
  href: hrefOf(contact),
});

/** Opens a chat with a number in international format without plus. */
export const whatsappLink = (number: string, text: string): Link => ({
  text: `WhatsApp +${number}`,
  href: `https://wa.me/${number}?text=${encodeURIComponent(text)}`,
});
