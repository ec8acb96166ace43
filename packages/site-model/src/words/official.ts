import type { Setting } from '@simpul/contract';
import type { PublicAddress } from '@simpul/domain';

interface Standing {
  name: string;
  office: string;
  setting: Setting;
  address: PublicAddress;
}

/** The strip over every page of a KIM, and what it says when it is opened. */
export const officialWords = ({ name, office, setting, address }: Standing) => ({
  short: `Situs resmi KIM binaan ${office}`,
  explanation: `${name} adalah ${setting.kimLabel} yang terdaftar dan dibina ${office}. Berita ditulis warga; pengumuman berasal dari instansi yang namanya tertulis. Alamat resmi selalu berakhiran ${address.domain} dan tercantum di ${setting.portalName}.`,
});

/** The same for a KIM that is archived. */
export const archivedWords = ({ name, office, setting }: Standing) => ({
  short: `Arsip situs KIM binaan ${office}`,
  explanation: `${name} sudah tidak aktif. Berita lamanya tetap dapat dibaca, tetapi tidak ada kabar atau pengumuman baru di sini. Kabar terbaru ada di ${setting.portalName}.`,
});

export const archivedWelcome = (name: string) => ({
  title: 'Situs ini adalah arsip',
  text: `${name} sudah tidak aktif. Berita yang pernah terbit tetap dapat dibaca. Untuk pengumuman dan kabar terbaru, buka portal.`,
});

export const suspendedWords = (name: string, office: string) => ({
  title: 'Situs ini dihentikan sementara',
  text: `Situs ${name} sedang dihentikan sementara oleh ${office}. Berita yang pernah terbit tidak hilang dan akan kembali bila situs dibuka lagi. Pengumuman resmi dapat Anda baca di portal.`,
});

export const portalOfficialWords = ({ parentOffice, portalName, kimLabel }: Setting) => ({
  short: `Portal resmi ${parentOffice}`,
  explanation: `${portalName} mengumpulkan kabar dari semua ${kimLabel} yang terdaftar. Portal ini dikelola ${parentOffice}.`,
});
