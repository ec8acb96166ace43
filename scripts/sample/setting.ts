import { regionDataNotice } from './regions.ts';
import type { SampleSetting } from './types.ts';

/** The portal says that its content is a sample, so that nobody takes an invented flood for a real one. */
export const setting: SampleSetting = {
  provinceName: 'Kalimantan Tengah',
  provinceCode: '62',
  kimLabel: 'Kelompok Informasi Masyarakat',
  parentOffice: 'Diskominfo Provinsi Kalimantan Tengah',
  portalName: 'Simpul KIM Kalimantan Tengah',
  portalTagline: 'Kabar warga dari setiap penjuru Kalimantan Tengah',
  portalAbout:
    'Di sini terkumpul kabar dari Kelompok Informasi Masyarakat (KIM) di seluruh Kalimantan Tengah, ditulis oleh warga: petani, nelayan, penganyam, guru, bidan, dan pelajar. Pengumuman pemerintah tampil di situs KIM yang menjadi sasarannya. Semua isi pada pemasangan ini adalah contoh: nama wilayahnya nyata, peristiwa, angka, dan nomor teleponnya rekaan.',
  timeZone: 'Asia/Jakarta',
  contactEmail: 'kim@diskominfo.example',
  contactWhatsapp: '6281100000100',
  licence:
    'Boleh dikutip dengan menyebut nama KIM dan tautan ke halaman asal. Isi pada pemasangan ini adalah contoh.',
  regionDataNotice,
  fadingDays: 14,
  silentDays: 30,
};
