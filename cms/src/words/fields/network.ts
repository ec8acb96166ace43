import type { Words } from './word.ts';

export const region = {
  code: { label: 'Kode Kemendagri', help: 'Contoh: 62.71.04.1002.' },
  name: { label: 'Nama' },
  level: { label: 'Tingkat' },
  label: { label: 'Nama lengkap' },
  memberMin: {
    label: 'Anggota paling sedikit',
    help: 'Hanya untuk kabupaten/kota yang punya batas sendiri. Kosongkan untuk mengikuti Pengaturan.',
  },
  memberMax: {
    label: 'Anggota paling banyak',
    help: 'Hanya untuk kabupaten/kota yang punya batas sendiri. Kosongkan untuk mengikuti Pengaturan.',
  },
} as const satisfies Words;

export const agency = {
  name: { label: 'Nama lengkap', help: 'Contoh: Dinas Kesehatan Kota Palangka Raya.' },
  shortName: { label: 'Nama pendek', help: 'Contoh: Dinkes Palangka Raya.' },
  region: { label: 'Wilayah', help: 'Kosongkan untuk instansi provinsi.' },
  website: { label: 'Situs web', help: 'Alamat web lengkap yang diawali https://.' },
  coachesKim: { label: 'Membina KIM', help: 'Nyalakan untuk Diskominfo yang membina KIM.' },
} as const satisfies Words;

export const setting = {
  provinceName: { label: 'Nama provinsi' },
  provinceCode: { label: 'Kode provinsi', help: 'Kode Kemendagri dua angka.' },
  kimLabel: { label: 'Kepanjangan KIM', help: 'Kelompok atau Komunitas Informasi Masyarakat.' },
  parentOffice: { label: 'Kantor pembina', help: 'Tampil di kepala dan kaki setiap situs.' },
  portalName: { label: 'Nama portal' },
  portalTagline: { label: 'Semboyan portal' },
  portalAbout: { label: 'Tentang portal' },
  timeZone: { label: 'Zona waktu', help: 'WIB, WITA, atau WIT.' },
  contactEmail: { label: 'Surel kontak' },
  contactWhatsapp: {
    label: 'WhatsApp kontak',
    help: 'Format internasional tanpa tanda tambah, misalnya 6281100000000.',
  },
  licence: { label: 'Ketentuan kutip', help: 'Satu baris di bawah setiap halaman.' },
  regionDataNotice: { label: 'Keterangan data wilayah' },
  fadingDays: { label: 'Hari sampai mulai sepi' },
  silentDays: { label: 'Hari sampai sepi' },
  memberMin: { label: 'Anggota KIM paling sedikit', help: 'Diperiksa saat KIM diverifikasi.' },
  memberMax: { label: 'Anggota KIM paling banyak', help: 'Diperiksa saat KIM diverifikasi.' },
} as const satisfies Words;
