import { memberRoleLabels } from '@simpul/domain';
import type { KimPeople } from '../../members/officer-views.ts';

/** Something that is done at an address below `/members` after the officer said yes. */
export interface Act {
  address: string;
  title: string;
  text: string;
  yes: string;
  /** Name of whom it invites: its answer is an invitation to send. */
  invites?: string;
}

type Member = KimPeople['members'][number];
type Invitation = KimPeople['invitations'][number];

export const removing = ({ id, name }: Member): Act => ({
  address: `${id}/remove`,
  title: `Keluarkan ${name}?`,
  text: `${name} langsung keluar dari semua ponselnya dan tidak dapat menulis lagi. Undangan yang ia buat ikut dibatalkan. Tulisannya tetap ada. Anda dapat memulihkannya kapan saja.`,
  yes: 'Keluarkan',
});

export const restoring = ({ id, name, role }: Member): Act => ({
  address: `${id}/restore`,
  title: `Pulihkan ${name}?`,
  text: `${name} menjadi ${memberRoleLabels[role].toLowerCase()} lagi. Ponselnya harus masuk lagi: setelah ini tekan "Tautan masuk baru", lalu kirim tautannya.`,
  yes: 'Pulihkan',
});

export const invitingAgain = ({ id, name, role }: Member): Act => ({
  address: `${id}/invitations`,
  invites: name,
  title: `Buat tautan masuk baru untuk ${name}?`,
  text: `Dipakai bila ponselnya hilang atau diganti. Dengan tautan itu ${name} masuk lagi sebagai ${memberRoleLabels[role].toLowerCase()}, dengan semua tulisannya. Perangkat yang masih masuk tidak ikut keluar.`,
  yes: 'Buat tautan',
});

export const endingSessions = ({ id, name, devices }: Member): Act => ({
  address: `${id}/end-sessions`,
  title: `Akhiri semua sesi ${name}?`,
  text: `Dipakai bila ponsel hilang atau dijual. ${name} langsung keluar dari ${devices.length} perangkat. Tulisan yang belum terkirim dari perangkat itu tidak ikut terkirim. Keanggotaannya tetap.`,
  yes: 'Akhiri sesi',
});

export const appointing = ({ id, name }: Member, chair: Member | undefined): Act => ({
  address: `${id}/appoint`,
  title: `Jadikan ${name} ketua?`,
  text: `${name} menjadi ketua: ia dapat mengundang dan mengeluarkan redaktur dan kontributor, dan mengubah profil KIM.${
    chair ? ` ${chair.name} menjadi redaktur.` : ''
  }`,
  yes: 'Jadikan ketua',
});

export const revoking = ({ id, name }: Invitation): Act => ({
  address: `invitations/${id}/revoke`,
  title: `Batalkan undangan untuk ${name}?`,
  text: `Tautan yang sudah dikirim tidak dapat dipakai lagi. ${name} dapat diundang lagi dengan tautan baru.`,
  yes: 'Batalkan undangan',
});
