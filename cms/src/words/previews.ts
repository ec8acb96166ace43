/** Stands on a preview where the source of a post will stand. */
export const SOURCE_TO_COME = 'Belum diisi. Tulis dari mana kabar ini sebelum dikirim.';
