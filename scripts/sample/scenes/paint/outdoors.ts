import { box, dabs, fade, glow, oval, shape, wash, type Dab } from './brush.ts';
import { mix, ramp } from './colour.ts';
import { away, lit, shaded, type Stage } from './stage.ts';

/** Sky down to the horizon, its clouds and its sun. */
export function sky(stage: Stage, horizon: number): string {
  const { width, chance, light, sunX } = stage;
  const tones = ramp([light.zenith, light.sky, light.horizon], 12);
  const touches: Dab[] = Array.from({ length: 420 }, () => {
    const y = chance.between(-10, horizon + 20);
    const tone = Math.round((y / horizon) * 11 + chance.between(-1.4, 1.4));
    return {
      x: chance.between(-200, width),
      y,
      dx: chance.between(90, 320),
      dy: chance.between(-14, 14),
      width: chance.between(16, 54),
      colour: tones[Math.max(0, Math.min(11, tone))]!,
    };
  });
  const [x, y] = [sunX * width, horizon * (light.clouds === 'cover' ? 0.4 : 0.56)];
  return (
    wash(0, 0, width, horizon + 30, [light.zenith, light.sky, light.horizon]) +
    dabs(touches, 0.34) +
    glow(x, y, horizon * 0.95, light.sun.colour, light.contrast < 0.6 ? 0.4 : 0.8) +
    (light.sun.seen
      ? oval(x, y, 58, 58, light.sun.colour, light.contrast < 0.5 ? 0.95 : 0.9)
      : '') +
    clouds(stage, horizon)
  );
}

function clouds({ width, chance, light }: Stage, horizon: number): string {
  if (light.clouds === 'none') return '';
  const cover = light.clouds === 'cover';
  const heaps = cover ? 9 : chance.whole(2, 4);
  const tones = cover
    ? ramp([mix(light.horizon, '#ffffff', 0.2), mix(light.zenith, light.shade, 0.28)], 7)
    : ramp([mix(light.horizon, '#ffffff', 0.55), mix(light.sky, light.shade, 0.22)], 7);
  return Array.from({ length: heaps }, (_, heap) => {
    const [x, y] = [
      chance.between(0, width),
      cover ? (heap / heaps) * horizon * 0.8 : chance.between(0.16, 0.6) * horizon,
    ];
    const [wide, tall] = [
      chance.between(200, cover ? 620 : 380),
      chance.between(50, cover ? 90 : 130),
    ];
    const touches = Array.from({ length: 90 }, () => {
      const across = chance.between(-1, 1);
      const up = chance.between(0, 1) * (1 - across * across);
      return {
        x: x + across * wide,
        y: y - up * tall,
        dx: chance.between(18, 80),
        dy: chance.between(-5, 5),
        width: chance.between(16, 46),
        colour: tones[Math.round((1 - up) * 6)]!,
      };
    });
    return dabs(
      touches.sort((a, b) => b.y - a.y),
      cover ? 0.4 : 0.5,
    );
  }).join('');
}

/** A smooth line of heights across the sheet, and the same line as a shape down to `bottom`. */
function crest(
  { width, chance }: Stage,
  y: number,
  swing: number,
  points: number,
): [number, number][] {
  return Array.from({ length: points + 1 }, (_, at) => [
    (at / points) * (width + 80) - 40,
    y + chance.between(-swing, swing),
  ]);
}

const below = (line: readonly [number, number][], bottom: number): string =>
  `M${line.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}V${Math.round(bottom)}H-40z`;

/** Hills far off, paler the farther. */
export function hills(stage: Stage, y: number, swing: number, distance: number): string {
  const rough = crest(stage, y, swing, 6);
  const soft = rough.slice(1).map(([x, top], at) => {
    const [fromX, from] = rough[at]!;
    return `C${Math.round(fromX + (x - fromX) / 2)} ${Math.round(from)} ${Math.round(x - (x - fromX) / 2)} ${Math.round(top)} ${Math.round(x)} ${Math.round(top)}`;
  });
  const colour = away(stage, shaded(stage, '#4f7a5a', 0.3), distance);
  return shape(
    `M${Math.round(rough[0]![0])} ${Math.round(rough[0]![1])}${soft.join('')}V${Math.round(y + 260)}H-40z`,
    colour,
  );
}

/** A wall of forest with its foot at `foot`: crowns catch light above and sink into shade below. */
export function forest(
  stage: Stage,
  foot: number,
  tall: number,
  distance: number,
  from = 0,
  to = stage.width,
): string {
  const { chance } = stage;
  const green = chance.pick(['#4d7a43', '#5a7f3e', '#3f7250']);
  const tones = ramp(
    [lit(stage, green, 0.62), green, shaded(stage, green, 0.6), shaded(stage, green, 0.85)],
    9,
  ).map((tone) => away(stage, tone, distance));
  const span = to - from;
  const crowns = Math.max(4, Math.round(span / (tall * 0.36)));
  const tops = Array.from({ length: crowns }, (_, at) => ({
    x: from + ((at + chance.between(0, 1)) / crowns) * span,
    y: foot - tall * chance.between(0.5, 1),
    r: tall * chance.between(0.2, 0.4),
  }));
  const size = Math.max(4, tall * 0.055);
  const trunks = tops
    .map(({ x, y }) => `M${Math.round(x)} ${Math.round(foot)}V${Math.round(y + tall * 0.2)}`)
    .join('');
  const touches: Dab[] = [];
  for (const { x, y, r } of tops.sort((a, b) => a.y - b.y)) {
    const leaning = ((stage.sunX * stage.width - x) / stage.width) * -3;
    for (let count = 0; count < 64; count++) {
      const angle = chance.between(0, Math.PI * 2);
      const reach = Math.sqrt(chance.between(0, 1));
      const [across, down] = [
        Math.cos(angle) * reach,
        Math.sin(angle) * reach * (count % 3 ? 0.8 : 1.9) + (count % 3 ? 0 : 0.9),
      ];
      const tone = Math.round(3.6 + down * 2.8 + across * leaning + chance.between(-1.5, 1.5));
      touches.push({
        x: x + across * r,
        y: y + r * 0.5 + down * r * 0.8,
        dx: chance.between(-size, size),
        dy: chance.between(-size * 0.3, size * 0.6),
        width: chance.between(size * 0.7, size * 2),
        colour: tones[Math.max(0, Math.min(8, tone))]!,
      });
    }
  }
  const lower: Dab[] = Array.from({ length: Math.round(span / size / 1.2) }, () => ({
    x: chance.between(from, to),
    y: foot - chance.between(0, tall * 0.5),
    dx: chance.between(-size, size),
    dy: 0,
    width: size * 2.4,
    colour: tones[chance.whole(6, 8)]!,
  }));
  return (
    box(
      from > 0 ? from + tall * 0.2 : from,
      foot - tall * 0.42,
      span - (from > 0 || to < stage.width ? tall * 0.3 : 0),
      tall * 0.42 + 4,
      tones[8]!,
    ) +
    dabs(lower) +
    tops.map(({ x, y, r }) => oval(x, y + r * 0.6, r * 0.8, r * 0.7, tones[6]!)).join('') +
    `<path stroke="${tones[5]}" stroke-width="${Math.max(2, Math.round(tall * 0.02))}" d="${trunks}" stroke-opacity=".6"/>` +
    dabs(touches.filter(({ y }) => y < foot))
  );
}

/**
 * Water from `top` to `bottom`: the sky again, broken by ripples that widen towards us. `tint` is the
 * water's own colour and `share` how much of it shows; `bank` is what stands above and is reflected.
 */
export function water(
  stage: Stage,
  top: number,
  bottom: number,
  tint = '#4c6f70',
  bank = '',
  share = 0.55,
): string {
  const { width, chance, light, sunX } = stage;
  const tall = bottom - top;
  const near = mix(mix(light.zenith, tint, share), light.shade, 0.22);
  const tones = ramp(
    [mix(light.horizon, tint, share * 0.4), mix(light.sky, tint, share * 0.73), near],
    9,
  );
  const touches: Dab[] = Array.from({ length: 700 }, () => {
    const depth = chance.between(0, 1) ** 1.5;
    const tone = Math.round(depth * 8 + chance.between(-2.6, 2.6));
    return {
      x: chance.between(-120, width),
      y: top + depth * tall,
      dx: (30 + depth * 190) * chance.between(0.4, 1.2),
      dy: chance.between(-2, 2),
      width: 2 + depth * 13 * chance.between(0.4, 1),
      colour: tones[Math.max(0, Math.min(8, tone))]!,
    };
  });
  const broken: Dab[] = Array.from({ length: bank ? 90 : 0 }, () => {
    const depth = chance.between(0.02, 0.4);
    return {
      x: chance.between(-60, width),
      y: top + depth * tall,
      dx: chance.between(40, 220),
      dy: 0,
      width: 2 + depth * 16,
      colour: tones[chance.whole(1, 4)]!,
    };
  });
  const glitter: Dab[] = Array.from({ length: light.sun.seen ? 150 : 40 }, () => {
    const depth = chance.between(0, 1) ** 1.4;
    const spread = 40 + depth * 260;
    return {
      x: sunX * width + chance.between(-spread, spread),
      y: top + depth * tall,
      dx: (10 + depth * 70) * chance.between(0.3, 1),
      dy: 0,
      width: 2 + depth * 6,
      colour: light.sun.colour,
    };
  });
  return (
    wash(0, top, width, tall + 2, [tones[0]!, tones[4]!, tones[8]!]) +
    (bank ? fade(-10, top, width + 20, tall * 0.42, bank, 0.8) : '') +
    dabs(touches, 0.46) +
    dabs(broken, 0.5) +
    dabs(glitter, light.sun.seen ? 0.7 : 0.25)
  );
}

/** Open ground from `top` to `bottom`, with touches along its slope. */
export function ground(
  stage: Stage,
  top: number,
  bottom: number,
  colour: string,
  opacity = 0.5,
): string {
  const { width, chance } = stage;
  const tones = ramp(
    [
      away(stage, lit(stage, colour, 0.4), 0.35),
      lit(stage, colour, 0.2),
      shaded(stage, colour, 0.34),
    ],
    9,
  );
  const touches = Array.from({ length: 620 }, () => {
    const depth = chance.between(0, 1);
    const tone = Math.round(depth * 8 + chance.between(-2.2, 2.2));
    return {
      x: chance.between(-100, width),
      y: top + depth * (bottom - top),
      dx: (20 + depth * 120) * chance.between(0.4, 1),
      dy: chance.between(-4, 4),
      width: 4 + depth * 18,
      colour: tones[Math.max(0, Math.min(8, tone))]!,
    };
  });
  return (
    wash(0, top, width, bottom - top + 2, [tones[0]!, tones[4]!, tones[8]!]) +
    dabs(touches, opacity)
  );
}

/** Grass between two heights, taller towards us. */
export function grass(
  stage: Stage,
  top: number,
  bottom: number,
  count: number,
  colour: string,
  tallest = 80,
  from = 0,
  to = stage.width,
): string {
  const { chance } = stage;
  const tones = ramp([lit(stage, colour, 0.55), colour, shaded(stage, colour, 0.55)], 7);
  const blades = Array.from({ length: count }, () => {
    const depth = chance.between(0, 1);
    const tall = tallest * (0.25 + depth * 0.75) * chance.between(0.5, 1.1);
    return {
      x: chance.between(from, to),
      y: top + depth * (bottom - top),
      dx: chance.between(-0.4, 0.4) * tall,
      dy: -tall,
      width: 2 + depth * 4,
      colour: tones[chance.whole(0, 6)]!,
    };
  });
  return dabs(
    blades.sort((a, b) => a.y - b.y),
    0.9,
  );
}

/** Slanting rain. */
export const rain = ({ width, height, chance }: Stage): string =>
  dabs(
    Array.from({ length: 240 }, () => {
      const long = chance.between(30, 90);
      return {
        x: chance.between(0, width + 200),
        y: chance.between(-50, height),
        dx: -long * 0.22,
        dy: long,
        width: 2,
        colour: '#eef2f0',
      };
    }),
    0.35,
  );

/** Mist that lies in a belt. */
export const mist = (
  { width, chance, light }: Stage,
  y: number,
  tall: number,
  opacity = 0.3,
): string =>
  dabs(
    Array.from({ length: 60 }, () => ({
      x: chance.between(-200, width),
      y: y + chance.between(-tall, tall),
      dx: chance.between(160, 420),
      dy: 0,
      width: chance.between(tall * 0.3, tall),
      colour: light.haze,
    })),
    opacity * 0.4,
  );

/** Shadow on the ground under something `half` wide. */
export const shadow = (stage: Stage, x: number, y: number, half: number, opacity = 0.35): string =>
  oval(x, y, half, half * 0.16, stage.light.shade, opacity * (0.4 + stage.light.contrast * 0.6));

/** Darker edges, as a small lens leaves them. */
export const vignette = ({ width, height }: Stage): string =>
  `<radialGradient id="lens" r=".78"><stop offset=".55" stop-color="#14100c" stop-opacity="0"/><stop offset="1" stop-color="#14100c" stop-opacity=".38"/></radialGradient>${box(0, 0, width, height, 'url(#lens)')}`;
