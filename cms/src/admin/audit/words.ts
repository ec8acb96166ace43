import { kimStatusLabels, memberRoleLabels } from '@simpul/domain';
import { choices } from '../../words/panel/choices.ts';

const acts: Readonly<Record<string, string>> = {
  create: 'Membuat',
  'create+publish': 'Membuat dan menerbitkan',
  update: 'Mengubah',
  'update+publish': 'Mengubah dan menerbitkan',
  publish: 'Menerbitkan',
  withdraw: 'Menarik dari situs',
  restore: 'Membuka lagi yang ditarik',
  unpublish: 'Menghentikan',
  discardDraft: 'Membuang perubahan',
  return: 'Mengembalikan dengan catatan',
  delete: 'Menghapus',
  ...Object.fromEntries(
    Object.entries(kimStatusLabels).map(([status, label]) => [
      `kimStatus+${status}`,
      `Status KIM: ${label.toLowerCase()}`,
    ]),
  ),
  'publishing+direct': 'Mengizinkan langsung terbit',
  'publishing+review': 'Meminta diperiksa dulu',
  'member+removed': 'Mengeluarkan anggota',
  'member+restored': 'Memulihkan anggota',
  ...Object.fromEntries(
    Object.entries(memberRoleLabels).map(([role, label]) => [
      `role+${role}`,
      `Menjadikan ${label.toLowerCase()}`,
    ]),
  ),
  revoke: 'Membatalkan undangan',
  'sign-out': 'Mengakhiri sesi',
  login: 'Masuk',
  'login-refused': 'Gagal masuk',
  'officer-created': 'Membuat akun petugas',
  'password-reset': 'Mengganti kata sandi',
  'password-changed': 'Mengganti kata sandi sendiri',
  'email-changed': 'Mengganti surel sendiri',
};

const types: Readonly<Record<string, string>> = {
  announcement: 'Pengumuman',
  post: 'Berita',
  gallery: 'Galeri',
  event: 'Agenda',
  kim: 'KIM',
  member: 'Anggota',
  invitation: 'Undangan',
  account: 'Akun petugas',
  agency: 'Instansi',
  region: 'Wilayah',
  setting: 'Pengaturan',
};

const listed = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, name]) => ({ value, name }));

export const actWord = (action: string): string => acts[action] ?? action;
export const typeWord = (type: string): string => types[type] ?? choices[type] ?? type;
export const actChoices = listed(acts);
export const typeChoices = listed(types);
