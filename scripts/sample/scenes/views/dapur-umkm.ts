import { box, glow, oval, put, shape, stroke } from '../paint/brush.ts';
import { basket, room, steam, table, window } from '../paint/indoors.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** A wok on its fire. */
const wok = (stage: Stage, x: number, y: number, scale: number): string =>
  put(
    box(-120, -20, 240, 130, shaded(stage, '#a3765a', 0.3)) +
      box(-70, 20, 140, 90, '#2a1c16') +
      glow(0, 70, 120, '#ff9a3c', 0.9) +
      shape('M-50 104q10-60 30-40 8-50 26 6 20-40 40 34z', '#ffb347') +
      shape('M-170-60q170 130 340 0-30 66-90 78h-160q-60-12-90-78z', '#34302e') +
      `<ellipse cy="-60" rx="170" ry="36" fill="#4a4440"/><ellipse cy="-56" rx="146" ry="27" fill="${lit(stage, '#c98a3f', 0.2)}"/>` +
      stroke('M-90-56q30-14 50 0t60-2 60 4', lit(stage, '#f0c070', 0.4), 9) +
      stroke('M-180-62h-40M180-62h40', '#34302e', 14),
    x,
    y,
    scale,
  );

const jar = (stage: Stage, x: number, y: number, colour: string): string =>
  box(x - 32, y - 96, 64, 96, lit(stage, '#e9efe6', 0.2)) +
  box(x - 28, y - 70, 56, 66, colour) +
  box(x - 36, y - 112, 72, 20, shaded(stage, '#b5523b', 0.1)) +
  box(x - 26, y - 90, 8, 80, '#ffffff', 0.5);

/** The kitchen of a small business. */
export const dapurUmkm: View = {
  hours: ['pagi', 'siang', 'sore'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const floor = Math.round(height * chance.between(0.56, 0.62));
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    const fills = ['#c9603f', '#d9a441', '#8a4f2d', '#7d9a4f'];
    const shelf = (y: number, from: number) =>
      Array.from({ length: 6 }, (_, index) =>
        jar(
          stage,
          Math.min(at(from), at(from + 0.36)) + 40 + index * width * 0.06,
          y,
          fills[(index + chance.whole(0, 3)) % 4]!,
        ),
      ).join('') +
      stroke(
        `M${Math.round(at(from))} ${y + 8}H${Math.round(at(from + 0.36))}`,
        shaded(stage, '#7a5636', 0.2),
        18,
      );
    return (
      room(stage, floor, chance.pick(['#c9ad82', '#b9bfa0', '#d6c3a0']), true) +
      window(stage, at(0.22) - width * 0.15, floor * 0.2, width * 0.3, floor * 0.48) +
      shelf(Math.round(floor * 0.36), 0.54) +
      shelf(Math.round(floor * 0.66), 0.54) +
      wok(stage, at(0.24), floor + height * 0.12, 1.1) +
      steam(stage, at(0.24), floor + height * 0.02, floor * 0.7) +
      person(stage, at(0.42), height * 0.86, 1.5, 'reach', 'veil') +
      person(stage, at(0.7), height * 0.8, 1.35, 'reach', chance.pick(['veil', 'hair'])) +
      person(stage, at(0.9), height * 0.8, 1.3, 'bend', 'veil') +
      table(stage, at(0.76), Math.round(height * 0.82), width * 0.26, height - 20) +
      [0.62, 0.7, 0.78]
        .map(
          (share, index) =>
            oval(at(share), height * 0.81, 66, 18, '#efe6d2') +
            oval(at(share), height * 0.802, 50, 12, fills[index]!),
        )
        .join('') +
      [0.85, 0.9]
        .map((share, index) => jar(stage, at(share), height * 0.815, fills[index]!))
        .join('') +
      basket(stage, at(0.08), height * 0.96, 1.4)
    );
  },
};
