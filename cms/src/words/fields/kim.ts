import type { Words } from './word.ts';

export const kim = {
  name: { label: 'Nama KIM', help: 'Contoh: KIM Tangkiling.' },
  slug: {
    label: 'Alamat situs',
    help: 'Bagian depan alamat, misalnya tangkiling. Tidak berubah lagi setelah KIM aktif.',
  },
  region: {
    label: 'Wilayah',
    help: 'Cari dengan nama desa, kelurahan, kecamatan, atau kabupaten/kota; bukan provinsi.',
  },
  kind: { label: 'Jenis KIM' },
  kimStatus: {
    label: 'Status',
    help: 'Diusulkan, terverifikasi, lalu aktif. Situs tayang begitu KIM aktif.',
  },
  tagline: { label: 'Semboyan', help: 'Satu kalimat di bawah nama KIM.' },
  about: { label: 'Tentang KIM' },
  accent: { label: 'Warna situs' },
  logo: { label: 'Logo' },
  founded: { label: 'Tanggal berdiri' },
  decreeNumber: { label: 'Nomor SK', help: 'Wajib diisi sebelum KIM diverifikasi.' },
  decreeDate: { label: 'Tanggal SK' },
  decreeScan: {
    label: 'Pindaian SK',
    help: 'Tersimpan di luar pustaka foto. Hanya petugas wilayahnya yang dapat membuka.',
  },
  termEnds: { label: 'Masa bakti sampai' },
  memberCount: { label: 'Jumlah anggota', help: 'Wajib diisi sebelum KIM diverifikasi.' },
  members: { label: 'Pengurus yang ditampilkan', help: 'Hanya yang bersedia namanya dibaca umum.' },
  contacts: { label: 'Kontak', help: 'Ditampilkan di situs KIM.' },
  whatsapp: {
    label: 'WhatsApp untuk umum',
    help: 'Format internasional tanpa tanda tambah, misalnya 6281100000000.',
  },
  oldSite: { label: 'Situs lama', help: 'Alamat web lengkap yang diawali https://.' },
  kimIdNumber: { label: 'Nomor KIM.ID' },
  publishing: {
    label: 'Cara menerbitkan',
    help: 'KIM baru diperiksa petugas dulu. Setelah tiga tulisan terbit tanpa dikembalikan, meja petugas mengusulkan langsung terbit.',
  },
  coordinatorName: { label: 'Nama penghubung', help: 'Tidak pernah diterbitkan.' },
  coordinatorPhone: { label: 'Telepon penghubung', help: 'Tidak pernah diterbitkan.' },
  notes: { label: 'Catatan petugas', help: 'Tidak pernah diterbitkan.' },
} as const satisfies Words;
