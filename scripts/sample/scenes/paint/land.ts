import { box, dabs, oval, shape, wash, type Dab } from './brush.ts';
import { ramp } from './colour.ts';
import { away, lit, shaded, type Stage } from './stage.ts';

/** Points across the sheet whose heights swing around `y`. */
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

/** Shadow on the ground under something `half` wide. */
export const shadow = (stage: Stage, x: number, y: number, half: number, opacity = 0.35): string =>
  oval(x, y, half, half * 0.16, stage.light.shade, opacity * (0.4 + stage.light.contrast * 0.6));
