import type { SlugRefusal } from '@simpul/domain';
import type { PhotoRefusal } from '@simpul/media';
import { authorityRefusals } from './authority-refusals.ts';

/** Why the CMS refuses something. */
export type Reason = `site-slug-${SlugRefusal}` | `photo-${PhotoRefusal}` | keyof typeof others;

const others = {
  ...authorityRefusals,
  'site-slug-taken':
    'Alamat situs ini sudah dipakai KIM lain. Pilih alamat lain, misalnya dengan menambahkan nama kecamatan.',
  'site-slug-frozen':
    'Alamat situs tidak dapat diubah lagi karena KIM ini pernah aktif dan alamatnya sudah beredar.',
  'item-slug-malformed':
    'Alamat halaman hanya boleh berisi huruf kecil, angka, dan tanda hubung. Kosongkan agar dibuat dari judul.',
  'item-slug-taken':
    'Alamat halaman ini sudah dipakai isi lain. Ganti alamatnya, atau kosongkan agar dibuat dari judul.',
  'item-slug-frozen':
    'Alamat halaman tidak dapat diubah lagi karena isi ini pernah terbit dan tautannya sudah beredar.',
  'audience-empty':
    'Sasaran belum diisi, jadi pengumuman ini tidak akan sampai ke siapa pun. Pilih seluruh KIM, wilayah, jenis KIM, atau KIM tertentu.',
  'audience-kinds-unknown': 'Sasaran menyebut jenis KIM yang tidak dikenal. Pilih dari daftar.',
  'reference-unknown':
    'Isian ini menunjuk ke data yang tidak ada (misalnya wilayah, KIM, instansi, atau foto yang sudah dihapus). Muat ulang halaman, lalu pilih lagi.',
  'identity-fixed':
    'Kiriman ini menyebut data lain daripada yang sedang dibuka. Muat ulang halaman, lalu coba lagi.',
  'filter-malformed': 'Saringan ini tidak dapat dibaca. Kosongkan saringannya, lalu pilih lagi.',
  'withdrawal-unexplained':
    'Alasan penarikan belum ditulis. Tulis alasannya; penulis dan petugas lain akan membacanya.',
  'limits-not-here':
    'Batas anggota hanya untuk kabupaten/kota. Kosongkan di sini, lalu isi pada kabupaten/kotanya.',
  'limits-backwards':
    'Batas ini tidak dapat dipenuhi KIM mana pun: paling sedikit lebih besar dari paling banyak. Perbaiki salah satunya, dan ingat batas di Pengaturan bila salah satunya kosong.',
  'window-backwards': 'Waktu "tampil sampai" harus setelah "tampil mulai". Perbaiki salah satunya.',
  'issuer-missing':
    'Instansi penerbit belum dipilih. Pilih instansi yang mengeluarkan pengumuman ini.',
  'kim-missing': 'KIM belum dipilih. Pilih KIM pemilik isi ini.',
  'body-missing': 'Isi berita belum ditulis. Tulis isinya sebelum menerbitkan.',
  'source-missing':
    'Sumber kabar belum diisi. Tulis dari mana kabar ini, misalnya "Diliput langsung" atau nama narasumber.',
  'body-too-long':
    'Tulisan ini terlalu panjang (lebih dari 60 KB). Pendekkan, atau bagi menjadi beberapa bagian.',
  'photos-missing': 'Galeri belum berisi foto. Tambahkan paling sedikit satu foto.',
  'photos-too-many':
    'Galeri memuat paling banyak 30 foto. Kurangi fotonya, atau buat galeri kedua.',
  'photo-file-missing':
    'Ada foto yang belum dipilih berkasnya. Pilih fotonya, atau hapus barisnya.',
  'photo-alt-missing':
    'Ada foto tanpa teks alternatif. Tulis apa yang tampak pada foto, untuk pembaca yang tidak dapat melihatnya.',
  'attachment-not-pdf': 'Lampiran harus berupa berkas PDF. Pilih berkas lain, atau hapus barisnya.',
  'event-ends-early': 'Waktu selesai harus setelah waktu mulai. Perbaiki salah satunya.',
  'event-owner-unclear':
    'Agenda ini punya KIM dan sasaran sekaligus. Isi salah satu saja: KIM untuk agenda satu KIM, sasaran untuk agenda bersama.',
  'event-owner-missing':
    'Agenda ini belum punya pemilik. Pilih KIM, atau isi sasaran untuk agenda bersama.',
  'kim-status-step':
    'Status KIM tidak dapat langsung diubah seperti itu. Urutannya: diusulkan, terverifikasi, aktif; KIM aktif dapat ditangguhkan atau diarsipkan; arsip tidak dapat dibuka lagi.',
  'kim-region-missing': 'Wilayah KIM belum dipilih. Pilih wilayahnya sebelum KIM diaktifkan.',
  'kim-region-province':
    'Wilayah KIM tidak dapat berupa provinsi, karena pembaca dan petugas mencari KIM menurut kabupaten/kota. Pilih kabupaten/kota, kecamatan, desa, atau kelurahannya.',
  'members-missing':
    'Jumlah anggota belum diisi. Isi jumlah anggota sesuai SK sebelum KIM diverifikasi.',
  'members-too-few':
    'Anggota KIM ini kurang dari %min% orang, batas paling sedikit di kabupaten/kota ini. Periksa SK-nya, atau minta KIM menambah anggota.',
  'members-too-many':
    'Anggota KIM ini lebih dari %max% orang, batas paling banyak di kabupaten/kota ini. Periksa SK-nya, atau sarankan membentuk KIM kedua.',
  'decree-missing':
    'Nomor SK belum diisi. Tulis nomor SK pembentukan KIM sebelum KIM diverifikasi.',
  'kim-name-taken':
    'Sudah ada KIM lain dengan nama ini di kabupaten/kota yang sama. Pakai nama lain, misalnya dengan menambahkan nama desa.',
  'decree-scan-unknown': 'Pindaian SK ini tidak ditemukan. Unggah lagi berkasnya.',
  'area-unknown':
    'Akun Anda belum terikat ke wilayah mana pun. Minta petugas provinsi mengatur wilayah Anda.',
  'desk-not-for-reviewers':
    'Angka keaktifan hanya untuk petugas pembina. Tugas Anda ada di halaman Tinjauan.',
  'review-note-missing':
    'Catatan belum ditulis, atau lebih dari 1.000 huruf. Tulis singkat apa yang perlu diperbaiki, supaya penulis tahu.',
  'review-changed':
    'Isi ini berubah sesudah Anda membukanya, jadi belum diterbitkan. Muat ulang halaman ini, baca lagi, lalu putuskan.',
  'preview-nowhere':
    'Isi ini belum punya situs tempat ia akan tampil. Pilih KIM yang aktif, atau isi sasarannya, simpan, lalu coba lagi.',
  'preview-over':
    'Waktu "tampil sampai" sudah lewat, jadi pengumuman ini tidak akan tampil. Ubah waktunya, simpan, lalu coba lagi.',
  'preview-too-often':
    'Terlalu banyak pratinjau dalam seperempat jam. Tunggu sebentar, lalu coba lagi.',
  'preview-late':
    'Pratinjau belum dapat dibuat sekarang. Isi ini tidak berubah; coba lagi sebentar lagi.',
  'preview-failed':
    'Halaman ini belum dapat ditampilkan. Coba lagi nanti, atau hubungi pengelola bila tetap begini.',
  'month-malformed': 'Bulan laporan harus seperti 2026-11. Pilih bulan dari daftar.',
  'decree-file-missing': 'Berkas pindaian SK belum terkirim. Pilih berkasnya, lalu unggah lagi.',
  'region-code-malformed':
    'Kode wilayah harus seperti 62, 62.71, 62.71.04, atau 62.71.04.1002 (kode Kemendagri).',
  'kim-had-site':
    'KIM yang pernah aktif tidak dapat dihapus: beritanya tetap dibaca dan namanya tetap dijaga. Ubah statusnya menjadi Diarsipkan.',
  'still-in-use':
    'Data ini masih dipakai isi lain, jadi tidak dapat dihapus. Lepas dulu dari isi yang memakainya.',
  'setting-stays': 'Pengaturan tidak dapat dihapus, hanya diubah.',
  'file-in-use':
    'Berkas ini masih dipakai, jadi tidak dapat dihapus. Lepas dulu dari isi yang memakainya.',
  'file-stays':
    'Isi berkas tidak dapat diganti, karena halaman yang sudah terbit menunjuk ke berkas ini. Unggah berkas baru, lalu pilih pada isinya.',
  'pdf-unsafe':
    'PDF ini memuat perintah yang berjalan sendiri, jadi tidak dapat diterima. Cetak ulang ke PDF biasa, lalu unggah lagi.',
} as const;

/** What the officer reads for each reason: what happened and what to do next. */
export const refusals: Record<Reason, string> = {
  'site-slug-malformed':
    'Alamat situs harus 3 sampai 40 karakter: huruf kecil, angka, dan tanda hubung di tengah. Contoh: tangkiling.',
  'site-slug-punycode':
    'Alamat situs tidak boleh memuat dua tanda hubung pada huruf ketiga dan keempat. Pilih alamat lain.',
  'site-slug-reserved':
    'Alamat situs ini disediakan untuk keperluan lain dan tidak dapat dipakai KIM. Pilih alamat lain.',
  'photo-empty': 'Berkas ini kosong. Pilih berkas lain.',
  'photo-too-large': 'Berkas ini lebih dari 10 MB. Perkecil dulu, lalu unggah lagi.',
  'photo-not-a-picture':
    'Berkas ini bukan foto dan bukan PDF, apa pun namanya. Unggah foto JPEG, PNG, atau WebP, atau dokumen PDF.',
  'photo-unsupported':
    'Jenis gambar ini tidak diterima. Simpan sebagai JPEG, PNG, atau WebP, lalu unggah lagi.',
  'photo-animated': 'Gambar bergerak tidak diterima. Unggah foto biasa.',
  'photo-too-many-pixels':
    'Foto ini terlalu besar (lebih dari 50 megapiksel). Perkecil dulu, lalu unggah lagi.',
  'photo-damaged': 'Foto ini rusak atau terpotong. Kirim ulang dari kamera, lalu unggah lagi.',
  ...others,
};
