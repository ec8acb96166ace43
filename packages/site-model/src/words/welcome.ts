/** Greeting of a KIM that has not written yet: what this site is, and how to take part. */
export const welcomeWords = (name: string, place: string) => ({
  title: `Selamat datang di situs ${name}`,
  text: `Di sini akan terbit kabar dari ${place}, ditulis oleh warga sendiri. Pengumuman resmi yang berlaku untuk wilayah ini sudah dapat Anda baca. Punya kabar, foto, atau kegiatan? Hubungi pengurus dan ikut menulis.`,
});

export const notFoundWords = {
  title: 'Halaman tidak ditemukan',
  text: 'Alamat ini tidak ada, atau isinya sudah tidak berlaku lagi. Periksa ejaan alamatnya, atau mulai dari salah satu halaman berikut.',
};
