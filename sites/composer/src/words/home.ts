/** The words of the home page. */
export const homeWords = {
  hello: (name: string) => `Halo, ${name}`,
  begin: 'Tulis kabar baru',
  beginHint: 'Foto, cerita, kirim. Bisa tanpa sinyal.',
  waits: 'Belum selesai',
  returned: 'Dikembalikan untuk diperbaiki',
  all: 'Tulisan KIM',
  none: 'Belum ada tulisan. Mulailah dari satu foto dan satu kalimat.',
  announcements: 'Pengumuman yang sampai ke kita',
  about: 'Tambahkan info desa',
  aboutHint: 'Apa artinya pengumuman ini untuk warga di sini?',
  ideas: 'Ide tulisan berikutnya',
  activity: 'Keaktifan kita',
  streak: (weeks: number) => `Aktif ${weeks} minggu berturut-turut`,
  streakNone: 'Tulis satu kabar minggu ini untuk memulai.',
  lately: (count: number) => `${count} tulisan dalam 30 hari`,
  quiet: (date: string) => `Tetap aktif: kirim satu tulisan sebelum ${date}.`,
  others: (count: number) =>
    `Ada ${count} tulisan anggota lain di HP ini. Hanya penulisnya yang bisa membuka dan mengirimnya.`,
  by: 'tulisan Anda',
  judge: 'Menunggu Anda tinjau',
  earlier: (count: number) =>
    `Ada ${count} tulisan dari saat Anda masuk sebelumnya di HP ini. Tulisan itu atas nama yang sama dengan Anda.`,
  earlierTake: 'Itu tulisan saya, lanjutkan',
  fellows: (count: number) => `Anggota yang menulis: ${count}`,
  alone:
    'Baru Anda sendiri. Ajak orang lain menulis, supaya kabar tidak bergantung pada satu orang.',
  neverSeen: 'sedang tidak masuk di HP mana pun',
  fellowsAll: 'Lihat KIM dan anggota',
  more: 'Lihat semua',
  invite: 'Pasang Tulis di layar utama HP supaya mudah dibuka.',
  install: 'Pasang',
} as const;
