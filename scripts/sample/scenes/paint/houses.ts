import { box, dabs, put, shape, slats, stroke } from './brush.ts';
import { ramp } from './colour.ts';
import { lit, shaded, sunSide, type Stage } from './stage.ts';

/** Shingles or zinc over a roof: touches that run along its rows. */
function shingles(
  stage: Stage,
  left: number,
  top: number,
  wide: number,
  tall: number,
  lean: number,
  colour: string,
): string {
  const { chance } = stage;
  const tones = ramp([lit(stage, colour, 0.45), colour, shaded(stage, colour, 0.5)], 6);
  return dabs(
    Array.from({ length: Math.round((wide * tall) / 420) }, () => {
      const down = chance.between(0, 1);
      const spread = wide / 2 - lean * (1 - down) - 14;
      return {
        x: left + wide / 2 + chance.between(-spread, spread) - 9,
        y: top + down * tall,
        dx: 18,
        dy: 0,
        width: 7,
        colour: tones[chance.whole(0, 5)]!,
      };
    }),
    0.75,
  );
}

export interface HouseLook {
  wide?: number;
  tall?: number;
  stilts?: number;
  wall?: string;
  roof?: string;
  /** Lamps are on. */
  glowing?: boolean;
}

/** A plank house on stilts; its foot, in the middle, at x,y. `scale` 1 is a wall of 360×170 px. */
export function house(
  stage: Stage,
  x: number,
  y: number,
  scale: number,
  look: HouseLook = {},
): string {
  const { chance } = stage;
  const { wide = 360, tall = 170, stilts = 110, glowing = false } = look;
  const wall = look.wall ?? chance.pick(['#b58a5c', '#7fa39a', '#c9b38a', '#93684a', '#a9b7a4']);
  const roof = look.roof ?? chance.pick(['#8d4a35', '#7d7f80', '#6b4a3b', '#4d6b6b']);
  const half = wide / 2;
  const bottom = -stilts;
  const posts = Math.max(4, Math.round(wide / 90));
  const legs = Array.from(
    { length: posts },
    (_, at) => `M${Math.round(-half + 14 + (at / (posts - 1)) * (wide - 28))} 4V${bottom}`,
  ).join('');
  const places = Math.max(2, Math.round(wide / 150));
  const windows = Array.from({ length: places }, (_, at) => {
    const left = -half + 34 + (at / places) * (wide - 40);
    return (
      box(left, bottom - tall * 0.72, 58, 62, shaded(stage, '#f3ead6', 0.25)) +
      box(left + 7, bottom - tall * 0.72 + 7, 44, 48, glowing ? '#ffce7a' : '#2c2a2b') +
      stroke(`M${left + 29} ${bottom - tall * 0.72 + 7}v48`, shaded(stage, '#f3ead6', 0.25), 5)
    );
  }).join('');
  const side = sunSide(stage, x);
  const roofTop = bottom - tall - Math.min(wide * 0.27, 140);
  const drawn =
    box(-half, bottom, wide, stilts * 0.7, stage.light.shade, 0.42) +
    stroke(legs, shaded(stage, '#5a4232', 0.5), 15) +
    stroke(
      legs.replace(/M(-?\d+)/g, (_, left) => `M${+left - side * -4}`),
      lit(stage, '#8a6a50', 0.3),
      4,
      0.6,
    ) +
    box(-half - 16, bottom - 10, wide + 32, 16, shaded(stage, '#6d5240', 0.3)) +
    box(-half, bottom - tall, wide, tall - 8, wall) +
    slats(
      `M${-half} ${bottom - tall / 2 - 4}h${wide}`,
      shaded(stage, wall, 0.55),
      tall - 8,
      3,
      chance.whole(20, 26),
      0.55,
    ) +
    box(
      side < 0 ? half * 0.1 : -half,
      bottom - tall,
      half * 0.9,
      tall - 8,
      stage.light.shade,
      0.14,
    ) +
    windows +
    box(half * 0.36 - 28, bottom - tall * 0.78, 62, tall * 0.78 - 8, '#3a2c26') +
    box(-half, bottom - tall, wide, 26, stage.light.shade, 0.45) +
    shape(
      `M${-half - 46} ${bottom - tall + 14}L${-half + 40} ${roofTop}H${half - 40}L${half + 46} ${bottom - tall + 14}z`,
      roof,
    ) +
    shingles(stage, -half - 46, roofTop + 8, wide + 92, bottom - tall - roofTop, 86, roof) +
    stroke(`M${-half + 40} ${roofTop}H${half - 40}`, lit(stage, roof, 0.5), 8) +
    stroke(
      `M${half * 0.36 - 10} ${bottom}l34 ${stilts}M${half * 0.36 + 34} ${bottom}l34 ${stilts}`,
      shaded(stage, '#6d5240', 0.2),
      9,
    ) +
    slats(`M${half * 0.36 + 12} ${bottom}l34 ${stilts}`, shaded(stage, '#7d6048', 0.2), 44, 6, 18);
  return put(drawn, x, y, scale);
}

/** A long house (rumah betang): 1000 px of hall on high posts. */
export const longHouse = (stage: Stage, x: number, y: number, scale: number): string =>
  house(stage, x, y, scale, {
    wide: 1000,
    tall: 170,
    stilts: 170,
    wall: '#84573a',
    roof: '#57412f',
  });

/** A hall on the ground with a veranda of posts, 620 px wide. */
export function hall(stage: Stage, x: number, y: number, scale: number, roof = '#8d4a35'): string {
  const wall = '#e6dcc4';
  const drawn =
    box(-310, -190, 620, 190, wall) +
    box(-310, -190, 620, 60, stage.light.shade, 0.4) +
    slats('M-250-92h560', '#3a3330', 84, 66, 54) +
    slats('M-252-92h560', shaded(stage, '#fff6e0', 0.2), 84, 4, 116) +
    box(-44, -140, 88, 140, '#4b372c') +
    box(-360, -14, 720, 30, shaded(stage, '#b9ab92', 0.2)) +
    shape('M-390-178-270-330h540l120 152z', roof) +
    shingles(stage, -390, -322, 780, 140, 120, roof) +
    shape('M-120-178 0-262 120-178z', shaded(stage, wall, 0.15)) +
    stroke('M-136-178 0-272 136-178', lit(stage, roof, 0.3), 12) +
    stroke(
      'M-340-6v-170M-200-6v-170M-120-6v-170M120-6v-170M200-6v-170M340-6v-170',
      lit(stage, '#f3ead6', 0.3),
      16,
    ) +
    stroke('M-334-6v-170M-194-6v-170M126-6v-170M346-6v-170', stage.light.shade, 5, 0.4);
  return put(drawn, x, y, scale);
}
