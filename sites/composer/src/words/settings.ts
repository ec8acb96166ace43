/** The words of the settings. */
export const settingsWords = {
  devices: 'Perangkat saya',
  thisDevice: 'HP ini',
  since: (when: string) => `masuk sejak ${when}`,
  end: 'Keluarkan',
  lost: 'HP hilang? Keluarkan HP itu dari daftar ini. Bila ini satu-satunya HP Anda, hubungi ketua atau petugas.',
  add: 'Tambah perangkat',
  addHint: 'Buka Tulis di perangkat kedua, pilih "Punya kode", lalu ketik kode ini.',
  makeCode: 'Tampilkan kode',
  codeUntil: 'Kode berlaku 10 menit dan hanya untuk satu kali.',
  out: 'Keluar dari HP ini',
  outAsk: (count: number) =>
    count > 0
      ? `Masih ada ${count} tulisan yang belum terkirim. Tulisan itu tetap tersimpan di HP ini dan bisa dilanjutkan setelah Anda masuk lagi. Keluar sekarang?`
      : 'Keluar dari HP ini? Untuk masuk lagi Anda perlu kode dari perangkat lain atau undangan baru.',
  outYes: 'Ya, keluar',
  outLine: 'Keluar butuh sinyal, supaya server benar-benar menutup pintunya. Coba lagi nanti.',
  room: 'Memori',
  roomUsed: (share: string) => `${share} dari jatah memori Tulis terpakai.`,
} as const;
