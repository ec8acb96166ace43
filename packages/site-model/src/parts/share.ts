import type { Share } from '../views/parts.ts';

/** Sharing an item: title and address, ready for WhatsApp. */
export const shareOf = (title: string, url: string): Share => ({
  title,
  url,
  whatsapp: `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`,
});
