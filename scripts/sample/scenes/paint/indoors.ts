import { box, dabs, fade, glow, oval, put, shape, slats, stroke, wash } from './brush.ts';
import { mix, ramp } from './colour.ts';
import { forest, ground } from './land.ts';
import { sky } from './sky.ts';
import { lit, shaded, type Stage } from './stage.ts';

/** A room: a wall of boards or plaster down to `floor`, then the floor towards us. */
export function room(stage: Stage, floor: number, wall: string, boards: boolean): string {
  const { width, height, chance } = stage;
  const tones = ramp([lit(stage, wall, 0.4), wall, shaded(stage, wall, 0.3)], 7);
  const touches = Array.from({ length: 260 }, () => ({
    x: chance.between(-50, width),
    y: chance.between(0, floor),
    dx: chance.between(20, 120),
    dy: chance.between(-10, 10),
    width: chance.between(14, 50),
    colour: tones[chance.whole(0, 6)]!,
  }));
  const eye = width / 2;
  const lines = Array.from(
    { length: 25 },
    (_, at) =>
      `M${Math.round(eye + (at - 12) * width * 0.07)} ${floor}L${Math.round(eye + (at - 12) * width * 0.17)} ${height}`,
  ).join('');
  return (
    wash(0, 0, width, floor, [shaded(stage, wall, 0.35), wall, lit(stage, wall, 0.2)]) +
    dabs(touches, 0.24) +
    (boards
      ? slats(`M0 ${floor / 2}h${width}`, shaded(stage, wall, 0.6), floor, 4, 86, 0.45)
      : '') +
    fade(0, 0, width, floor * 0.4, stage.light.shade, 0.4) +
    ground(stage, floor, height, '#9a7450', 0.35) +
    stroke(lines, shaded(stage, '#6d4e35', 0.5), 4, 0.4) +
    box(0, floor - 12, width, 14, shaded(stage, '#6d4e35', 0.4))
  );
}

/** A window of `w`×`h` with the village outside and its light in the room. */
export function window(stage: Stage, x: number, y: number, w: number, h: number): string {
  const outside: Stage = { ...stage, width: w, height: h };
  const view =
    sky(outside, h * 0.62) +
    forest(outside, h * 0.72, h * 0.26, 0.25) +
    ground(outside, h * 0.72, h, '#7d9a55');
  const frame = shaded(stage, '#8a6240', 0.15);
  return (
    glow(x + w / 2, y + h / 2, w * 1.5, stage.light.glow, 0.4) +
    `<svg x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(w)}" height="${Math.round(h)}" viewBox="0 0 ${Math.round(w)} ${Math.round(h)}">${view}</svg>` +
    `<path stroke="${frame}" stroke-width="22" stroke-linejoin="miter" d="M${Math.round(x)} ${Math.round(y)}h${Math.round(w)}v${Math.round(h)}h${Math.round(-w)}z"/>` +
    stroke(
      `M${Math.round(x + w / 2)} ${Math.round(y)}v${Math.round(h)}M${Math.round(x)} ${Math.round(y + h * 0.4)}h${Math.round(w)}`,
      frame,
      12,
    ) +
    stroke(
      `M${Math.round(x - 26)} ${Math.round(y + h + 14)}h${Math.round(w + 52)}`,
      lit(stage, frame, 0.5),
      16,
    )
  );
}

/** A table seen from its long side: top at y, legs down to `foot`. */
export const table = (
  stage: Stage,
  x: number,
  y: number,
  half: number,
  foot: number,
  colour = '#9a6c44',
): string =>
  oval(x, foot, half * 1.05, 30, stage.light.shade, 0.3) +
  stroke(
    `M${Math.round(x - half + 24)} ${y}V${foot}M${Math.round(x + half - 24)} ${y}V${foot}`,
    shaded(stage, colour, 0.45),
    24,
  ) +
  shape(
    `M${Math.round(x - half + 30)} ${y - 46}H${Math.round(x + half - 30)}L${Math.round(x + half)} ${y}H${Math.round(x - half)}z`,
    lit(stage, colour, 0.35),
  ) +
  slats(
    `M${Math.round(x - half + 20)} ${y - 22}H${Math.round(x + half - 20)}`,
    shaded(stage, colour, 0.4),
    46,
    3,
    90,
    0.3,
  ) +
  box(x - half, y, half * 2, 34, shaded(stage, colour, 0.2));

/** A woven basket, 200 px wide at the rim, its foot at x,y. */
export function basket(
  stage: Stage,
  x: number,
  y: number,
  scale: number,
  colour = '#c39a58',
): string {
  const rows = Array.from({ length: 7 }, (_, at) => {
    const [top, half] = [-12 - at * 22, 72 + at * 4.6];
    return slats(
      `M${-half} ${top}Q0 ${top + 18} ${half} ${top}`,
      at % 2 ? lit(stage, colour, 0.5) : shaded(stage, colour, 0.3),
      18,
      15,
      7 + (at % 2) * 2,
    );
  }).join('');
  const drawn =
    oval(0, 2, 92, 16, stage.light.shade, 0.35) +
    shape('M-74 0Q0 22 74 0L104-164Q0-140-104-164z', shaded(stage, colour, 0.45)) +
    rows +
    shape('M22 12Q56 10 74 0L104-164Q80-156 56-153z', stage.light.shade, 0.22) +
    oval(0, -164, 104, 24, shaded(stage, colour, 0.75)) +
    `<ellipse cx="0" cy="-164" rx="104" ry="24" stroke="${lit(stage, mix(colour, '#7a4a2a', 0.3), 0.3)}" stroke-width="14" stroke-dasharray="16 5" stroke-linecap="butt"/>`;
  return put(drawn, x, y, scale);
}

/** Books side by side on a shelf from `left`, standing on y, at most `tall`. */
export function books(stage: Stage, left: number, y: number, wide: number, tall: number): string {
  const { chance } = stage;
  const spines: string[] = [];
  for (let x = left; x < left + wide - 12;) {
    const [thick, high] = [chance.between(14, 34), tall * chance.between(0.7, 1)];
    const colour = shaded(
      stage,
      chance.pick(['#b5523b', '#2f6d7a', '#d9a441', '#5f7f4d', '#8a4f6d', '#e2d5b8', '#3d4f7c']),
      0.12,
    );
    spines.push(
      box(x, y - high, thick - 2, high, colour) +
        box(x + 3, y - high * 0.8, thick - 8, high * 0.12, lit(stage, colour, 0.8), 0.7) +
        box(x + thick - 7, y - high, 5, high, stage.light.shade, 0.25),
    );
    x += thick;
  }
  return spines.join('');
}

/** Steam or smoke that rises from x,y. */
export const steam = ({ chance }: Stage, x: number, y: number, tall: number): string =>
  dabs(
    Array.from({ length: 26 }, () => {
      const up = chance.between(0, 1);
      return {
        x: x + chance.between(-1, 1) * (20 + up * 70),
        y: y - up * tall,
        dx: chance.between(-16, 16),
        dy: -chance.between(10, 50),
        width: 14 + up * 34,
        colour: '#f4efe4',
      };
    }),
    0.13,
  );
