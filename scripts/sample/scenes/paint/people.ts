import { oval, put, shape, stroke } from './brush.ts';
import { shadow } from './land.ts';
import { lit, shaded, sunSide, type Stage } from './stage.ts';

export type Pose = 'stand' | 'reach' | 'bend' | 'carry' | 'walk' | 'sit' | 'raise';

const skins = ['#8f5b3e', '#a06a48', '#7d4c33'];
const cloths = [
  '#b5523b',
  '#2f6d7a',
  '#d9a441',
  '#5f7f4d',
  '#8a4f6d',
  '#e9dfc9',
  '#3d4f7c',
  '#c9774f',
];

/** Arms from the shoulders, hands included, in a frame where a standing person is 300 tall, feet at 0,0. */
const arms: Record<Pose, string> = {
  stand: 'M-34-218q-14 50-6 96M34-218q14 50 6 96',
  reach: 'M-34-218q-8 50 22 76M34-218q40 30 74 26',
  bend: 'M20-196q34 50 30 112M-6-190q40 52 44 110',
  carry: 'M-34-218q-30-40-22-92M34-218q30-40 22-92',
  walk: 'M-34-218q-34 40-36 92M34-218q30 38 40 84',
  sit: 'M-34-128q-26 40 8 74M34-128q26 40-8 74',
  raise: 'M-34-218q-50-30-60-92M34-218q14 50 6 96',
};

/**
 * A person seen from behind or afar, without a face; feet, or the seat of one sitting, at x,y.
 * `scale` 1 is 300 px. Clothes and hair are the chance's, unless `head` says hat or veil.
 */
export function person(
  stage: Stage,
  x: number,
  y: number,
  scale: number,
  pose: Pose,
  head?: 'hat' | 'veil' | 'hair',
): string {
  const { chance } = stage;
  const [skin, shirt] = [chance.pick(skins), chance.pick(cloths)];
  const lower = chance.pick(['#3a4351', '#59483d', '#2e4b52', '#6d3b34']);
  const wears = head ?? chance.pick(['hat', 'veil', 'hair', 'hair'] as const);
  const veil = chance.pick(['#4b7a78', '#a8566a', '#c9b48a', '#56527f']);
  const side = sunSide(stage, x);
  const low = pose === 'sit' ? 90 : 0;
  const legs =
    pose === 'sit'
      ? shape('M-70 0q-10-44 40-52h60q50 8 40 52-70 14-140 0z', shaded(stage, lower, 0.3))
      : wears === 'veil'
        ? shape('M-38-150h76l18 146q-56 14-112 0z', shaded(stage, lower, 0.2)) +
          shape('M0-150h38l18 146-56 8z', shaded(stage, lower, 0.5), 0.6)
        : stroke(
            pose === 'walk'
              ? 'M-12-140q-26 60-30 134M14-140q26 60 8 132'
              : 'M-15-140q-8 70-5 134M16-140q8 70 6 134',
            shaded(stage, lower, 0.3),
            31,
          ) + stroke('M-30-2h-6M26-2h8', '#2b2420', 15);
  const turn = pose === 'bend' ? ' transform="rotate(34 0 -140)"' : '';
  const trunk =
    shape(
      'M-44-224q4-24 30-24h28q26 0 30 24-4 40-12 58l6 42q-38 14-76 0l6-42q-8-18-12-58z',
      shirt,
    ) +
    shape(
      side < 0
        ? 'M10-248q30 0 34 24-4 40-12 58l6 42-26 8q10-70-2-132z'
        : 'M-10-248q-30 0-34 24 4 40 12 58l-6 42 26 8q-10-70 2-132z',
      shaded(stage, shirt, 0.5),
      0.6,
    ) +
    stroke(side < 0 ? 'M-40-220q4 30 8 52' : 'M40-220q-4 30-8 52', lit(stage, shirt, 0.7), 6, 0.8);
  const face = (cover: string) =>
    stroke('M0-250v-22', shaded(stage, skin, 0.35), 22) + oval(0, -284, 25, 30, skin) + cover;
  const crown =
    wears === 'hat'
      ? face(
          shape('M-78-286q76-76 156 0-78 26-156 0z', '#d9bf86') +
            shape(
              'M-78-286q40-38 78-44v57q-44-2-78-13z',
              shaded(stage, '#d9bf86', 0.4),
              side < 0 ? 0 : 0.8,
            ) +
            stroke('M-52-296q52-28 104 0', shaded(stage, '#b98f4f', 0.3), 4),
        )
      : wears === 'veil'
        ? shape('M-34-222q-8-96 34-96t34 96q4 26 14 44-48 22-96 0 10-18 14-44z', veil) +
          shape('M0-318q42 0 34 96 4 26 14 44l-36 8z', shaded(stage, veil, 0.4), 0.6) +
          oval(side * 8, -282, 15, 20, skin)
        : face(shape('M-26-282q-5-40 26-40t26 40q-3 16-26 16t-26-16z', '#241d1b'));
  const limbs =
    stroke(arms[pose], skin, 18) +
    stroke(
      arms[pose].replace(
        /q(-?\d+) (-?\d+) (-?\d+) (-?\d+)/g,
        (_, a, b, c, d) => `q${+a * 0.5} ${+b * 0.5} ${+c * 0.45} ${+d * 0.45}`,
      ),
      shaded(stage, shirt, 0.2),
      24,
    );
  const body =
    pose === 'bend'
      ? `<g${turn}>${trunk}${crown}</g>${limbs}`
      : pose === 'sit'
        ? `<g transform="translate(0 ${low})">${trunk}${crown}</g>${limbs}`
        : trunk + crown + limbs;
  return shadow(stage, x - side * -30 * scale, y, 80 * scale) + put(legs + body, x, y, scale);
}
