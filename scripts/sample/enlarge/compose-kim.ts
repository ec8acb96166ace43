import { accents, type KimKind, slugFrom } from '@simpul/domain';
import type { SampleGallery, SampleKim, SamplePicture, SamplePost } from '../types.ts';
import type { SceneName } from '../scenes/index.ts';
import { composeEvents } from './compose-event.ts';
import { describeKim } from './describe-kim.ts';
import type { Place } from './place.ts';
import { chanceOf, type Chance } from './random.ts';
import { sceneWords } from './scene-words.ts';
import type { Theme } from './theme.ts';
import { favouriteOf, themes } from './themes/index.ts';

const kinds: readonly KimKind[] = [
  'territorial',
  'territorial',
  'territorial',
  'farmers',
  'farmers',
  'fishers',
  'small-business',
  'women',
  'students',
  'other',
];

/** Of ten KIM five are active, two are fading, three silent: the picture that coaching starts from. */
const quietDays = [1, 2, 4, 7, 11, 17, 24, 41, 55, 83];

/**
 * A KIM in a real village, with about eight items. `nth` counts the composed KIM from zero. Photos are
 * few and shared, because every one of them is decoded and encoded again when the network is seeded.
 */
export function composeKim(slug: string, place: Place, nth: number): SampleKim {
  const chance = chanceOf(`kim ${slug}`);
  const kind = chance.one(kinds);
  const quiet = chance.one(quietDays);
  const favourite = favouriteOf[kind];
  const others = chance.shuffled(themes.filter((theme) => theme !== favourite));
  const told = [favourite, ...others.slice(0, chance.number(4, 6))];
  const accent = chance.one(accents);
  const described = describeKim(place, kind, chance);
  // Where the site needed its district to be told apart, so does the name.
  const isUsual = slug === slugFrom(place.village, '');
  const digits = String(200 + nth).padStart(4, '0');
  return {
    slug,
    region: place.code,
    kind,
    status: 'active',
    accent,
    ...described,
    name: isUsual ? described.name : `${described.name} ${place.district}`,
    contacts: [
      {
        kind: 'address',
        label: 'Pos KIM',
        value: `${place.whole}, ${place.district}, ${place.regency}`,
      },
      { kind: 'email', label: null, value: `redaksi@${slug}.kim.example` },
    ],
    whatsapp: `628110000${digits}`,
    publishing: chance.one(['direct', 'direct', 'direct', 'review']),
    posts: told.map((theme, index) => composePost(theme, place, quiet, index, chance)),
    galleries: nth % 4 === 0 ? [composeGallery(place, quiet, chance)] : [],
    events: composeEvents(place, quiet, chance),
  };
}

function composePost(
  theme: Theme,
  place: Place,
  quiet: number,
  index: number,
  chance: Chance,
): SamplePost {
  const { title, summary, body, source } = theme.tell(place, chance);
  const minute = chance.one(['05', '20', '35', '50']);
  return {
    slug: slugFrom(title, theme.category),
    title,
    summary,
    body,
    source,
    category: theme.category,
    author: `Redaksi KIM ${place.village}`,
    place: place.whole,
    published: {
      days: -(quiet + index * chance.number(5, 8)),
      time: `${chance.number(10, 20)}.${minute}` as `${number}.${number}`,
    },
    ...(chance.number(1, 12) === 1 ? { photos: [picture(theme.scene, place, chance)] } : {}),
  };
}

function composeGallery(place: Place, quiet: number, chance: Chance): SampleGallery {
  const scenes: SceneName[] = ['sungai', 'gotong-royong', 'jembatan', 'lapangan', 'perahu'];
  const shown = chance.shuffled(scenes).slice(0, 3);
  return {
    slug: 'sekitar-kita',
    title: `Sekitar kita di ${place.village}`,
    summary: `Tiga gambar keseharian warga ${place.whole}, Kecamatan ${place.district}.`,
    body: `Redaksi berkeliling ${place.whole} pada satu hari biasa. Tidak ada acara besar, hanya tepian air, jalan kampung, dan orang-orang yang bekerja. Kirimlah gambar Anda untuk galeri berikutnya.`,
    place: place.whole,
    published: { days: -(quiet + chance.number(2, 9)), time: '16.15' },
    photos: shown.map((scene) => picture(scene, place, chance)),
  };
}

const picture = (scene: SceneName, place: Place, chance: Chance): SamplePicture => ({
  scene,
  seed: chance.number(1, 3),
  ...sceneWords[scene],
  credit: `KIM ${place.village} (ilustrasi)`,
});
