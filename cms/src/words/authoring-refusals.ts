import type { AuthoringErrorCode } from '@simpul/contract';

/** What a member reads for each code: what happened and what to do next. */
export const authoringRefusals: Readonly<Record<AuthoringErrorCode, string>> = {
  'signed-out':
    'Anda belum masuk, atau sudah dikeluarkan. Minta tautan undangan baru kepada ketua atau petugas.',
  role: 'Peran Anda tidak dapat melakukan ini. Minta bantuan ketua atau redaktur.',
  'not-found': 'Yang Anda cari tidak ada di KIM Anda. Muat ulang, lalu coba lagi.',
  'not-author': 'Ini bukan tulisan Anda. Minta bantuan ketua atau redaktur.',
  rank: 'Ini di luar wewenang Anda. Minta bantuan petugas Diskominfo.',
  'needs-review': 'KIM Anda masih ditinjau petugas. Kirim tulisan ini untuk ditinjau.',
  'kim-not-active': 'KIM ini sedang tidak aktif. Hubungi petugas Diskominfo.',
  'wrong-state': 'Keadaannya sudah berubah. Muat ulang, lalu coba lagi.',
  'invitation-unknown':
    'Tautan undangan ini tidak dikenal. Periksa tautannya, atau minta undangan baru.',
  'invitation-used': 'Tautan undangan ini sudah dipakai. Minta undangan baru.',
  'invitation-revoked': 'Tautan undangan ini sudah dicabut. Minta undangan baru.',
  'invitation-expired': 'Tautan undangan ini sudah lewat 72 jam. Minta undangan baru.',
  'photo-empty': 'Foto ini kosong. Pilih foto lain.',
  'photo-too-large': 'Foto ini lebih dari 10 MB. Perkecil dulu, lalu kirim lagi.',
  'photo-not-a-picture': 'Berkas ini bukan foto. Pilih foto JPEG, PNG, atau WebP.',
  'photo-unsupported':
    'Jenis gambar ini tidak diterima. Simpan sebagai JPEG, PNG, atau WebP, lalu kirim lagi.',
  'photo-animated': 'Gambar bergerak tidak diterima. Kirim foto biasa.',
  'photo-too-many-pixels':
    'Foto ini terlalu besar (lebih dari 50 megapiksel). Perkecil dulu, lalu kirim lagi.',
  'photo-damaged': 'Foto ini rusak atau terpotong. Ambil lagi dari kamera, lalu kirim lagi.',
  'role-taken':
    'KIM ini sudah punya ketua. Minta ketua menyerahkan jabatannya, atau pilih peran lain.',
  'code-unknown':
    'Kode ini salah atau sudah tidak berlaku. Buat kode baru di perangkat pertama, lalu coba lagi.',
  'not-json': 'Kiriman ini tidak dapat dibaca. Perbarui aplikasi, lalu kirim lagi.',
  'not-valid': 'Ada isian yang salah atau tidak dikenal. Periksa isiannya, lalu kirim lagi.',
  'not-complete': 'Tulisan ini belum lengkap. Lengkapi dulu, lalu kirim lagi.',
  'wrong-content-type':
    'Jenis kiriman ini tidak diterima di sini. Perbarui aplikasi, lalu kirim lagi.',
  'too-large': 'Kiriman ini terlalu besar. Pendekkan tulisannya, lalu kirim lagi.',
  'too-many': 'Jumlahnya sudah penuh. Hapus atau cabut yang tidak dipakai, lalu coba lagi.',
  'too-often': 'Terlalu sering dicoba. Tunggu sebentar, lalu coba lagi.',
  'photo-unknown': 'Ada foto yang belum terunggah. Unggah fotonya dulu, lalu simpan lagi.',
  'preview-late':
    'Pratinjau belum dapat dibuat sekarang. Tulisan Anda aman; coba lagi sebentar lagi.',
  'preview-failed':
    'Halaman ini belum dapat ditampilkan. Tulisan Anda aman; coba lagi nanti, atau hubungi petugas bila tetap begini.',
  'method-unknown': 'Alamat ini tidak mengenal permintaan itu. Perbarui aplikasi.',
  conflict:
    'Tulisan ini sudah diubah dari perangkat lain. Keduanya masih ada: bandingkan, lalu simpan lagi.',
  'idempotency-key-missing': 'Kiriman ini tidak bernomor. Perbarui aplikasi, lalu kirim lagi.',
  'idempotency-key-reused':
    'Nomor kiriman ini sudah dipakai untuk isi lain. Muat ulang aplikasi, lalu kirim lagi.',
  'contract-outdated': 'Aplikasi ini sudah lama. Perbarui aplikasi, lalu coba lagi.',
  busy: 'Server sedang sibuk. Tulisan Anda aman di perangkat ini; coba lagi sebentar lagi.',
  internal: 'Ada yang salah di pihak kami. Tulisan Anda aman di perangkat ini; coba lagi nanti.',
};

/** What is still missing before an item can be handed in, by field. */
export const missingWords = {
  title: 'Judul belum ditulis. Tulis judulnya dulu.',
  category: 'Topik belum dipilih. Pilih topiknya dulu.',
  starts: 'Waktu mulai belum diisi. Isi tanggal dan jamnya dulu.',
  place: 'Tempat belum diisi. Tulis tempatnya dulu.',
} as const;
