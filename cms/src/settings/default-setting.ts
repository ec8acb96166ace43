import type { Setting } from '@simpul/contract';

/** The setting of a new installation; officers change it in the panel. */
export const defaultSetting: Setting = {
  provinceName: 'Kalimantan Tengah',
  provinceCode: '62',
  kimLabel: 'Kelompok Informasi Masyarakat',
  parentOffice: 'Diskominfo Provinsi Kalimantan Tengah',
  portalName: 'Simpul KIM Kalimantan Tengah',
  portalTagline: 'Kabar warga dari setiap penjuru Kalimantan Tengah',
  portalAbout:
    'Portal ini menghimpun kabar dari Kelompok Informasi Masyarakat (KIM) di Kalimantan Tengah. Setiap KIM dikelola warga setempat dan dibina oleh Diskominfo.',
  timeZone: 'Asia/Jakarta',
  contactEmail: null,
  contactWhatsapp: null,
  licence: 'Boleh dikutip dengan menyebut nama KIM dan tautan ke halaman asal.',
  regionDataNotice: 'Data wilayah: idn-area-data (ODbL), bersumber dari Kemendagri.',
  fadingDays: 14,
  silentDays: 30,
};
