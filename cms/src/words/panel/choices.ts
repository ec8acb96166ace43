import {
  accentLabels,
  categoryLabels,
  kimKindLabels,
  kimStatusLabels,
  urgencyLabels,
  zoneLabels,
} from '@simpul/domain';

/** What officers read for each value of a choice. No two choices use one value for different things. */
export const choices: Readonly<Record<string, string>> = {
  ...urgencyLabels,
  ...categoryLabels,
  ...kimKindLabels,
  ...kimStatusLabels,
  ...accentLabels,
  ...zoneLabels,
  province: 'Provinsi',
  regency: 'Kabupaten/kota',
  district: 'Kecamatan',
  village: 'Desa/kelurahan',
  direct: 'Langsung terbit',
  review: 'Diperiksa petugas dulu',
  address: 'Alamat',
  email: 'Surel',
  phone: 'Telepon',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  tiktok: 'TikTok',
};
