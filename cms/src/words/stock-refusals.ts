import { authorityRefusals } from './authority-refusals.ts';

/** What an officer reads where Strapi itself refuses: what happened and what to do next. */
export const stockRefusals = {
  'signed-out': 'Anda belum masuk, atau sudah dikeluarkan. Masuk lagi, lalu coba sekali lagi.',
  'credentials-wrong':
    'Surel atau kata sandi salah. Periksa keduanya, lalu coba lagi. Bila lupa, minta kata sandi baru kepada petugas provinsi atau pengelola.',
  'account-closed': authorityRefusals['authority-signed-out'],
  role: authorityRefusals['authority-role'],
  'not-found': authorityRefusals['authority-not-found'],
  'method-unknown': 'Alamat ini tidak mengenal permintaan itu. Muat ulang halaman, lalu coba lagi.',
  'too-large':
    'Kiriman ini terlalu besar. Perkecil berkasnya atau pendekkan tulisannya, lalu coba lagi.',
  'wrong-content-type':
    'Jenis kiriman ini tidak diterima di sini. Muat ulang halaman, lalu coba lagi.',
  'too-often': authorityRefusals['login-too-many'],
  'not-valid': 'Kiriman ini tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
  'field-not-valid':
    'Ada isian yang belum benar. Periksa isian yang ditandai, lalu simpan sekali lagi.',
  internal: 'Ada yang salah di pihak kami. Coba lagi sebentar lagi, atau hubungi pengelola.',
} as const;

/** What stands at a field that Strapi does not take. */
export const fieldRefusals = {
  taken: 'Sudah dipakai. Pilih yang lain.',
  wrong: 'Belum benar. Periksa isinya.',
} as const;

export type StockReason = keyof typeof stockRefusals;
