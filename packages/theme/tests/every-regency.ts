import { accents, categories, kimKinds } from '@simpul/domain';
import { createHash } from 'node:crypto';
import { pagesOfPortal, type Page } from '@simpul/site-model';
import * as a from '@simpul/site-model/testing';

/** All regencies of Central Kalimantan, by the official list. */
const REGENCIES: Readonly<Record<string, string>> = {
  '62.01': 'Kabupaten Kotawaringin Barat',
  '62.02': 'Kabupaten Kotawaringin Timur',
  '62.03': 'Kabupaten Kapuas',
  '62.04': 'Kabupaten Barito Selatan',
  '62.05': 'Kabupaten Barito Utara',
  '62.06': 'Kabupaten Katingan',
  '62.07': 'Kabupaten Seruyan',
  '62.08': 'Kabupaten Sukamara',
  '62.09': 'Kabupaten Lamandau',
  '62.10': 'Kabupaten Gunung Mas',
  '62.11': 'Kabupaten Pulang Pisau',
  '62.12': 'Kabupaten Murung Raya',
  '62.13': 'Kabupaten Barito Timur',
  '62.71': 'Kota Palangka Raya',
};
const KIMS_EACH = 2;
const POSTS_EACH = 4;

const WORDS =
  'air sungai naik dapur umum disiapkan aula kelurahan pintu kanal dibuka bergilir pekan harga cabai sawi kebun turun tinggi kahayan ditulis setiap pagi tata krama tamu upacara tiwah jeruk tumbuh surjan padi bawah catatan belanja satu menit tabungan terkumpul juta ikan asin lebih cepat kering rumah plastik warga gotong royong jembatan kayu ulin diperbaiki anak sekolah membaca perahu pustaka bidan desa jadwal imunisasi balita posyandu penganyam purun rotan tikar pasar rakyat pameran pelatihan foto gawai pemuda karang taruna lomba jukung hias festival budaya isen mulang kabut asap api lahan gambut sekat sumur bor relawan masker listrik tenaga surya dermaga nelayan jaring keramba patin lais saluang udang galah hasil panen madu kelulut hutan adat tanah ulayat musyawarah anggaran dana bersih pipa sumber'.split(
    ' ',
  );

const SYLLABLES =
  'ba be bu da di du ga gi ha hu ja ji ka ke ku la li lu ma mi mu na ni nu pa pi pu ra ri ru sa si su ta ti tu wa ya an in un ang ing ung'.split(
    ' ',
  );

/** Numbers by chance that are always the same. */
function chanceOf(seed: string): (below: number) => number {
  let step = 0;
  return (below) =>
    createHash('sha256').update(`${seed} ${step++}`).digest().readUInt32BE() % below;
}

function sentence(chance: (below: number) => number, words: number): string {
  // Every fourth word is a name that stands nowhere else, as in real texts.
  const word = (): string =>
    chance(4) === 0
      ? Array.from({ length: 2 + chance(2) }, () => SYLLABLES[chance(SYLLABLES.length)]!).join('')
      : WORDS[chance(WORDS.length)]!;
  const text = Array.from({ length: words }, word).join(' ');
  return text[0]!.toUpperCase() + text.slice(1);
}

const photoOf = (name: string) =>
  a.aPhoto(name, { hash: createHash('sha256').update(name).digest('hex').slice(0, 32) });

function written(name: string, words: number) {
  const chance = chanceOf(name);
  const title = sentence(chance, words);
  const slug = title.toLowerCase().replaceAll(' ', '-').slice(0, 60);
  return { title, slug, id: name, summary: `${sentence(chance, 20)}.` };
}

/**
 * The home page of a portal on a busy day, when KIM of every regency write: a warning, announcements, a
 * full agenda, photos everywhere, and names as long as they really are.
 */
export function busyPortalHome(): Page {
  const kims = Object.keys(REGENCIES).flatMap((regency) =>
    Array.from({ length: KIMS_EACH }, (_, nth) => ({ regency, nth })),
  );
  const regions = [
    { code: '62', name: 'Kalimantan Tengah', level: 'province' as const },
    ...Object.entries(REGENCIES).flatMap(([code, name]) => [
      { code, name, level: 'regency' as const },
      { code: `${code}.01`, name: sentence(chanceOf(code), 2), level: 'district' as const },
      ...Array.from({ length: KIMS_EACH }, (_, nth) => ({
        code: `${code}.01.200${nth + 1}`,
        name: sentence(chanceOf(`${code} ${nth}`), 2),
        level: 'village' as const,
      })),
    ]),
  ];
  const entries = kims.map(({ regency, nth }, at) => {
    const chance = chanceOf(`kim ${at}`);
    const name = sentence(chance, 2);
    return a.aKim({
      id: `kim-${at}`,
      slug: name.toLowerCase().replaceAll(' ', '-'),
      name: `KIM ${name}`,
      region: `${regency}.01.200${nth + 1}`,
      kind: kimKinds[at % kimKinds.length]!,
      accent: accents[at % accents.length]!,
      tagline: sentence(chance, 8),
    });
  });
  const contents = entries.map(({ slug }, at) => {
    const posts = Array.from({ length: POSTS_EACH }, (_, nth) => {
      const hours = at + nth * entries.length;
      const publishedAt = new Date(a.NOW - hours * 3_600_000).toISOString();
      return a.aPost({
        ...written(`post ${at} ${nth}`, 8),
        ...{ publishedAt, updatedAt: publishedAt, place: sentence(chanceOf(`${at} ${nth}`), 3) },
        category: categories[(at + nth) % categories.length]!,
        cover: photoOf(`cover ${at} ${nth}`),
      });
    });
    const galleries =
      at % 5 === 0
        ? [a.aGallery({ ...written(`gallery ${at}`, 5), photos: [photoOf(`gallery ${at}`)] })]
        : [];
    return a.aKimContent({ slug, posts, galleries });
  });
  const network = a.aNetwork({
    regions,
    kims: entries,
    announcements: Array.from({ length: 8 }, (_, at) =>
      a.anAnnouncement({
        ...written(`announcement ${at}`, 9),
        urgency: at === 0 ? 'emergency' : at < 3 ? 'important' : 'routine',
        audience: { ...a.nobodyAudience(), regions: [Object.keys(REGENCIES)[at]!] },
      }),
    ),
    sharedEvents: Array.from({ length: 5 }, (_, at) =>
      a.aSharedEvent({ ...written(`event ${at}`, 7), place: sentence(chanceOf(`at ${at}`), 4) }),
    ),
  });
  return pagesOfPortal(a.aPortal({ network, kims: contents })).find(({ path }) => path === '/')!;
}
