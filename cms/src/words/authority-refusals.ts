/** Why the policy refuses, in the words of the officer who asked. */
export const authorityRefusals = {
  'authority-signed-out': 'Akun ini tidak dapat dipakai. Hubungi petugas provinsi.',
  'authority-role': 'Peran Anda tidak boleh melakukan ini. Mintalah kepada petugas yang berwenang.',
  'authority-outside':
    'Data ini di luar wilayah tugas Anda. Pilih KIM atau instansi di wilayah Anda.',
  'authority-not-found': 'Data ini tidak ditemukan. Muat ulang halaman.',
  'authority-not-author':
    'Isi ini ditulis orang lain, jadi tidak dapat Anda ubah. Kembalikan dengan catatan, atau tarik dari situs.',
  'authority-rank': 'Anda tidak boleh mengubah peran ini.',
  'authority-needs-review': 'Isi KIM ini harus diperiksa petugas dulu sebelum terbit.',
  'authority-kim-not-active':
    'Status KIM ini tidak mengizinkannya. KIM baru mulai dari "Diusulkan", dan isi hanya untuk KIM aktif.',
  'authority-wrong-state':
    'Keadaan isi ini tidak mengizinkannya. Yang masih tayang ditarik dulu, yang ditarik dibuka dulu.',
  'address-everyone':
    'Hanya provinsi yang dapat mengirim ke seluruh KIM. Pilih kabupaten/kota Anda sebagai wilayah.',
  'address-kinds': 'Jenis KIM mencakup seluruh provinsi. Pilih KIM di wilayah Anda satu per satu.',
  'address-outside-region':
    'Sasaran menyebut wilayah atau KIM di luar wilayah tugas Anda. Hapus, atau mintalah kepada provinsi.',
  'file-foreign':
    'Berkas ini milik petugas lain. Unggah berkas Anda sendiri, lalu pilih pada isinya.',
  'audit-stays': 'Jejak audit tidak dapat diubah oleh siapa pun.',
  'login-too-many': 'Terlalu banyak percobaan masuk yang gagal. Tunggu 15 menit, lalu coba lagi.',
} as const;
