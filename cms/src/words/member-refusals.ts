import type { AuthoringErrorCode } from '@simpul/contract';

/** What an officer reads where the sentence for members would send them to an officer. */
export const memberRefusals: Partial<Record<AuthoringErrorCode, string>> = {
  'kim-not-active':
    'Status KIM ini belum mengizinkannya. Verifikasi atau aktifkan KIM-nya dulu, lalu coba lagi.',
  'role-taken':
    'KIM ini sudah punya ketua. Pilih peran lain; bila ketuanya berganti, tekan "Jadikan ketua" pada daftar anggota.',
  'too-many':
    'Anggota atau undangan KIM ini sudah penuh. Keluarkan anggota yang tidak menulis lagi atau batalkan undangan yang tidak dipakai, lalu coba lagi.',
  'not-valid': 'Isi nama dan pilih perannya. Nomor WhatsApp ditulis seperti 0812… atau 62812….',
};
