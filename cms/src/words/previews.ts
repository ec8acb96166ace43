/** Stands on a preview where the source of a post will stand. */
export const SOURCE_TO_COME = 'Belum diisi. Tulis dari mana kabar ini sebelum dikirim.';

/** What a member reads when there is no page to show. */
export const previewRefusals = {
  late: 'Pratinjau belum dapat dibuat sekarang. Tulisan Anda aman; coba lagi sebentar lagi.',
  failed:
    'Halaman ini belum dapat ditampilkan. Tulisan Anda aman; coba lagi nanti, atau hubungi petugas bila tetap begini.',
} as const;
