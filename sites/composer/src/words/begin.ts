/** The words of the page where writing begins. */
export const beginWords = {
  head: 'Mau menulis apa?',
  post: 'Berita',
  postMeans: 'Foto dan cerita tentang yang terjadi',
  gallery: 'Galeri',
  galleryMeans: 'Banyak foto dari satu kegiatan',
  event: 'Agenda',
  eventMeans: 'Acara yang akan datang',
  templates: 'Atau mulai dari contoh',
} as const;
