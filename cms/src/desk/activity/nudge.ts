import type { Activity } from '@simpul/domain';

/** Telephone number as `wa.me` wants it, from what people type; null when it cannot be one. */
export function whatsappNumber(typed: string | null): string | null {
  const digits = (typed ?? '').replace(/\D/g, '').replace(/^0+/, '62');
  return /^[1-9]\d{7,14}$/.test(digits) ? digits : null;
}

/** A friendly message to a KIM that is falling silent; null for one that needs none. */
export function nudgeText(name: string, activity: Activity, days: number | null): string | null {
  switch (activity) {
    case 'active':
      return null;
    case 'fading':
      return `Halo, pengurus ${name}. Kabar terakhir di situs Anda terbit ${days} hari yang lalu. Adakah kegiatan atau cerita warga pekan ini? Satu foto dan beberapa kalimat sudah cukup. Bila ada kendala, balas pesan ini. Terima kasih.`;
    case 'silent':
      return `Halo, pengurus ${name}. Sudah ${days} hari belum ada kabar baru di situs Anda. Apakah ada kendala, misalnya sinyal, ponsel, atau belum ada yang menulis? Balas pesan ini, kami siap membantu. Mulai lagi dari satu foto dan beberapa kalimat pun baik. Terima kasih.`;
    case 'not-started':
      return `Halo, pengurus ${name}. Situs Anda sudah tayang, tetapi belum ada kabar pertama. Coba mulai dengan memperkenalkan KIM Anda: satu foto dan beberapa kalimat sudah cukup. Bila perlu dibantu, balas pesan ini. Terima kasih.`;
  }
}

/** The address that opens WhatsApp with the text, for this number or for a contact that is picked there. */
export const whatsappLink = (number: string | null, text: string): string =>
  `https://wa.me/${number ?? ''}?text=${encodeURIComponent(text)}`;
