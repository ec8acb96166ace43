/** The words of the doors. */
export const signInWords = {
  head: 'Anda diundang menulis',
  invited: (kim: string, role: string) => `Anda diundang menulis untuk ${kim} sebagai ${role}.`,
  greet: (name: string) => `Halo, ${name}!`,
  inviter: (kind: 'member' | 'officer', name: string) =>
    kind === 'member' ? `Undangan dari ${name}.` : `Undangan dari petugas ${name}.`,
  explain: 'Tulis adalah tempat menulis kabar desa dari HP. Tanpa kata sandi, bisa tanpa sinyal.',
  device: 'Nama HP ini',
  deviceHint: 'Supaya Anda mengenalinya bila HP hilang.',
  accept: 'Mulai menulis',
  stays: 'Anda tetap masuk selama 90 hari di HP ini.',
  noLine: 'Tidak ada sinyal. Undangan ini belum terpakai; coba lagi saat ada sinyal.',
  bad: 'Tautan undangan ini tidak lengkap. Buka lagi dari pesan aslinya, jangan diketik ulang.',
  already: (name: string, kim: string) =>
    `HP ini sudah masuk sebagai ${name} (${kim}). Undangan hanya bisa dipakai setelah keluar.`,
  continue: 'Lanjut menulis',
  welcome: 'Selamat datang di Tulis',
  ask: 'Minta tautan undangan kepada ketua KIM atau petugas Diskominfo, lalu buka tautannya di HP ini.',
  haveCode: 'Punya kode dari perangkat lain?',
  code: 'Kode',
  codeHint: 'Delapan huruf dan angka, misalnya ACDE-3467.',
  codeWrong: 'Kode terdiri dari delapan huruf dan angka. Periksa lagi.',
  codeEnter: 'Masuk dengan kode',
  kept: (count: number) => `${count} tulisan tersimpan aman di HP ini.`,
} as const;
