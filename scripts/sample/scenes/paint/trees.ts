import { dabs, oval, shape, stroke, type Dab } from './brush.ts';
import { ramp } from './colour.ts';
import { away, lit, shaded, sunSide, type Stage } from './stage.ts';

/** A coconut palm of `tall` px, its foot at x,y: each frond is a rib with leaflets on both sides. */
export function palm(stage: Stage, x: number, y: number, tall: number, distance = 0): string {
  const { chance } = stage;
  const bend = chance.between(-0.16, 0.16) * tall;
  const trunk = away(stage, shaded(stage, '#8a7258', 0.35), distance);
  const tones = ramp([lit(stage, '#87a04a', 0.6), '#5d8040', shaded(stage, '#3e6136', 0.6)], 7).map(
    (tone) => away(stage, tone, distance),
  );
  const [topX, topY] = [x + bend, y - tall];
  const leaflets: Dab[] = [];
  const ribs: string[] = [];
  const long = tall * 0.36;
  for (let at = 0; at < 13; at++) {
    const angle = -Math.PI * 0.5 + ((at - 6) / 6) * 2.3 + chance.between(-0.12, 0.12);
    const droop = long * (0.35 + Math.abs(at - 6) * 0.09);
    const point = (share: number) =>
      [
        topX + Math.cos(angle) * long * share,
        topY + Math.sin(angle) * long * share * 0.8 + droop * share * share,
      ] as const;
    const [endX, endY] = point(1);
    const [midX, midY] = point(0.5);
    ribs.push(
      `M${Math.round(topX)} ${Math.round(topY)}Q${Math.round(midX * 2 - (topX + endX) / 2)} ${Math.round(midY * 2 - (topY + endY) / 2)} ${Math.round(endX)} ${Math.round(endY)}`,
    );
    for (let share = 0.12; share < 1; share += 0.055) {
      const [px, py] = point(share);
      for (const side of [-1, 1]) {
        leaflets.push({
          x: px,
          y: py,
          dx: side * long * 0.1 + Math.cos(angle) * long * 0.08,
          dy: long * chance.between(0.1, 0.2),
          width: tall * 0.011,
          colour:
            tones[
              Math.max(0, Math.min(6, Math.round(Math.abs(at - 6) * 0.6 + chance.between(0, 2.4))))
            ]!,
        });
      }
    }
  }
  return (
    stroke(
      `M${Math.round(x)} ${Math.round(y)}Q${Math.round(x - bend * 0.3)} ${Math.round(y - tall * 0.55)} ${Math.round(topX)} ${Math.round(topY)}`,
      trunk,
      Math.round(tall * 0.042),
    ) +
    stroke(
      `M${Math.round(x - sunSide(stage, x) * -4)} ${Math.round(y)}Q${Math.round(x - bend * 0.3)} ${Math.round(y - tall * 0.55)} ${Math.round(topX)} ${Math.round(topY)}`,
      away(stage, lit(stage, '#a58b6c', 0.4), distance),
      Math.round(tall * 0.012),
      0.7,
    ) +
    dabs(leaflets) +
    stroke(ribs.join(''), tones[5]!, Math.max(2, tall * 0.008)) +
    [-1, 0, 1]
      .map((nut) =>
        oval(
          topX + nut * tall * 0.022,
          topY + tall * 0.03,
          tall * 0.018,
          tall * 0.02,
          away(stage, shaded(stage, '#7d7a3c', 0.3), distance),
        ),
      )
      .join('')
  );
}

/** A broad tree of `tall` px with branches and a crown in the light, its foot at x,y. */
export function tree(
  stage: Stage,
  x: number,
  y: number,
  tall: number,
  distance = 0,
  green = '#4f7a3e',
): string {
  const { chance } = stage;
  const tones = ramp(
    [
      lit(stage, green, 0.7),
      lit(stage, green, 0.25),
      green,
      shaded(stage, green, 0.55),
      shaded(stage, green, 0.85),
    ],
    9,
  ).map((tone) => away(stage, tone, distance));
  const bark = away(stage, shaded(stage, '#6b5644', 0.4), distance);
  const side = sunSide(stage, x);
  const boughs = Array.from({ length: 7 }, (_, at) => ({
    x: x + (at - 3) * tall * 0.11 + chance.between(-0.04, 0.04) * tall,
    y:
      y -
      tall * (0.62 + 0.24 * Math.sin(((at + 0.5) / 7) * Math.PI)) +
      chance.between(-0.05, 0.05) * tall,
    r: tall * chance.between(0.13, 0.2),
  }));
  const limbs = boughs
    .map(
      (bough) =>
        `M${Math.round(x)} ${Math.round(y - tall * 0.36)}Q${Math.round((x + bough.x) / 2)} ${Math.round(bough.y + tall * 0.2)} ${Math.round(bough.x)} ${Math.round(bough.y)}`,
    )
    .join('');
  const touches: Dab[] = boughs.flatMap((bough) =>
    Array.from({ length: 70 }, () => {
      const [angle, reach] = [chance.between(0, Math.PI * 2), Math.sqrt(chance.between(0, 1))];
      const [across, down] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
      const tone = Math.round(4 + down * 3.2 + across * side * 1.6 + chance.between(-1.4, 1.4));
      return {
        x: bough.x + across * bough.r * 1.15,
        y: bough.y + down * bough.r,
        dx: chance.between(-9, 9),
        dy: chance.between(-3, 9),
        width: tall * chance.between(0.018, 0.04),
        colour: tones[Math.max(0, Math.min(8, tone))]!,
      };
    }),
  );
  return (
    stroke(
      `M${Math.round(x)} ${Math.round(y)}Q${Math.round(x + tall * 0.02)} ${Math.round(y - tall * 0.2)} ${Math.round(x)} ${Math.round(y - tall * 0.5)}`,
      bark,
      Math.round(tall * 0.06),
    ) +
    stroke(limbs, bark, Math.round(tall * 0.022)) +
    boughs.map((bough) => oval(bough.x, bough.y, bough.r, bough.r * 0.9, tones[7]!)).join('') +
    dabs(touches.sort((a, b) => b.y - a.y))
  );
}

/** A clump of banana: broad leaves from one foot, torn along their ribs. */
export function banana(stage: Stage, x: number, y: number, tall: number): string {
  const { chance } = stage;
  const tones = ramp([lit(stage, '#9bb84f', 0.5), '#6f9a45', shaded(stage, '#3f6a38', 0.5)], 6);
  const leaves = [-3, 3, -2, 2, -1, 1, 0].map((at) => {
    const lean = at * 0.28 + chance.between(-0.1, 0.1);
    const long = tall * chance.between(0.8, 1.05);
    const along = (share: number, aside: number): string => {
      const droop = Math.abs(lean) * long * share * share * 0.55;
      const px = x + Math.sin(lean) * long * share + Math.cos(lean) * aside;
      return `${Math.round(px)} ${Math.round(y - Math.cos(lean) * long * share + droop + Math.sin(lean) * aside)}`;
    };
    const wide = tall * 0.13;
    const tears = [0.4, 0.5, 0.6, 0.7, 0.8]
      .map(
        (share) => `M${along(share, 0)}L${along(share + 0.07, chance.pick([-1, 1]) * wide * 0.9)}`,
      )
      .join('');
    const tone = Math.max(
      0,
      Math.min(
        5,
        Math.round(2.5 + Math.sign(at) * sunSide(stage, x) * -1.2 + chance.between(-1, 1)),
      ),
    );
    return (
      shape(
        `M${along(0.28, 0)}Q${along(0.45, -wide * 1.3)} ${along(0.75, -wide * 0.9)}T${along(1, 0)}Q${along(0.85, wide)} ${along(0.65, wide)}T${along(0.28, 0)}z`,
        tones[tone]!,
      ) +
      stroke(tears, tones[5]!, 2.5, 0.7) +
      stroke(
        `M${along(0.1, 0)}Q${along(0.5, 0)} ${along(0.98, 0)}`,
        tones[0]!,
        Math.max(2, tall * 0.014),
      )
    );
  });
  return (
    stroke(
      `M${Math.round(x)} ${Math.round(y)}v${Math.round(-tall * 0.34)}`,
      shaded(stage, '#8a8f5a', 0.3),
      Math.round(tall * 0.09),
    ) + leaves.join('')
  );
}
