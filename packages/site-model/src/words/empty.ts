/** What a list without items says: what will stand here, and what to do meanwhile. */
export const empty = {
  posts: 'Belum ada berita. Kabar pertama dari kampung akan muncul di sini.',
  announcements:
    'Saat ini tidak ada pengumuman yang berlaku. Pengumuman resmi akan muncul di sini.',
  agenda: 'Belum ada agenda mendatang. Tunggu kabar kegiatan berikutnya.',
  galleries: 'Belum ada galeri. Foto kegiatan akan muncul di sini.',
  portalPosts: 'Belum ada berita. Kabar dari semua KIM akan muncul di sini.',
} as const;
