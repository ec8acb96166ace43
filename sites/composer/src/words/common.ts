/** Words that stand on more than one screen. */
export const words = {
  app: 'Tulis',
  home: 'Beranda',
  write: 'Tulis',
  kim: 'KIM',
  settings: 'Pengaturan',
  back: 'Kembali',
  cancel: 'Batal',
  remove: 'Hapus',
  again: 'Coba lagi',
  copyLink: 'Salin tautan',
  copied: 'Sudah disalin',
  open: 'Buka',
  optional: 'boleh kosong',
  untitled: 'Tanpa judul',
  menu: 'Menu utama',
  loading: 'Sebentar …',
  noLine: 'Tidak ada sinyal. Coba lagi nanti.',
  offlineToo: 'Semua ini bisa dipakai tanpa sinyal.',
  offline: 'Tidak ada sinyal. Anda tetap bisa menulis; semua tersimpan di HP ini.',
  signedOut: 'Anda perlu masuk lagi. Semua tulisan Anda tetap tersimpan di HP ini.',
  signInAgain: 'Masuk lagi',
  updateReady: 'Tulis versi baru sudah siap.',
  updateNow: 'Pakai sekarang',
  full: 'Memori HP hampir penuh. Hapus foto atau video yang tidak dipakai, supaya tulisan berikutnya tetap bisa disimpan.',
  notKept:
    'Memori HP penuh, jadi perubahan terakhir belum tersimpan. Jangan tutup halaman ini: hapus foto atau video di HP, lalu ketuk simpan lagi.',
  keepAgain: 'Simpan lagi',
  noStore:
    'Peramban ini tidak mau menyimpan tulisan. Biasanya karena jendela pribadi (samaran). Buka Tulis di jendela biasa, supaya tulisan Anda tidak hilang.',
  sharedLost:
    'Yang Anda bagikan tidak muat di HP ini. Hapus foto atau video yang tidak dipakai, lalu bagikan lagi dari aplikasi asalnya.',
  sharedNot:
    'Yang Anda bagikan belum bisa dijadikan tulisan. Biasanya karena memori HP penuh. Hapus foto atau video yang tidak dipakai, lalu coba lagi.',
} as const;
