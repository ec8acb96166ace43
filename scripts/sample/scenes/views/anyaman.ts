import { dabs, put, slats, stroke, type Dab } from '../paint/brush.ts';
import { ramp } from '../paint/colour.ts';
import { basket, room, window } from '../paint/indoors.ts';
import { person } from '../paint/people.ts';
import { lit, shaded, type Stage } from '../paint/stage.ts';
import type { View } from '../paint/view.ts';

/** A mat of strips over and under, seen aslant; half as wide as `half`. */
function mat(stage: Stage, x: number, y: number, half: number, dye: string): string {
  const { chance } = stage;
  const straw = ramp([lit(stage, '#dcbf82', 0.5), '#c9a662', shaded(stage, '#a37f44', 0.2)], 5);
  const dyed = ramp([lit(stage, dye, 0.3), dye, shaded(stage, dye, 0.3)], 5);
  const strips: Dab[] = [];
  for (let row = 0; row < 22; row++) {
    const depth = row / 21;
    const reach = half * (0.78 + depth * 0.22);
    for (let at = 0; at < 34; at++) {
      const lozenge = (Math.abs((at % 12) - 6) + Math.abs((row % 12) - 6)) % 6 < 2;
      strips.push({
        x: x - reach + (at / 34) * reach * 2,
        y: y + depth * half * 0.5,
        dx: (row + at) % 2 ? (reach / 34) * 1.5 : 1,
        dy: (row + at) % 2 ? 1 : half * 0.018,
        width: half * 0.022,
        colour: (lozenge ? dyed : straw)[chance.whole(0, 4)]!,
      });
    }
  }
  return dabs(strips);
}

/** Weaving on the veranda floor. */
export const anyaman: View = {
  hours: ['sore', 'pagi', 'siang'],
  paint: (stage) => {
    const { width, height, chance } = stage;
    const floor = height * chance.between(0.5, 0.56);
    const flip = chance.maybe(0.5);
    const at = (share: number) => (flip ? 1 - share : share) * width;
    const dye = chance.pick(['#7d2f2a', '#2c3a3f', '#5a3a5f']);
    const roll =
      slats('M-150 0H150', lit(stage, '#d6b878', 0.3), 92, 10, 4) +
      stroke('M-60-46v92M60-46v92', shaded(stage, dye, 0.1), 14) +
      `<circle cx="158" r="46" fill="${shaded(stage, '#b8945a', 0.3)}"/>` +
      stroke('M158-26a26 26 0 1 1-26 26q0-14 16-14', shaded(stage, '#7a5c32', 0.4), 6);
    return (
      room(stage, floor, chance.pick(['#a9794e', '#8f8a64', '#b08a5c']), true) +
      window(stage, at(0.2) - width * 0.14, floor * 0.18, width * 0.28, floor * 0.5) +
      stroke(
        `M${Math.round(at(0.56))} 90H${Math.round(at(0.96))}`,
        shaded(stage, '#6d4e35', 0.2),
        16,
      ) +
      [0.6, 0.74, 0.88]
        .map((share, index) =>
          basket(
            stage,
            at(share),
            300 + (index % 2) * 20,
            0.85,
            ['#c39a58', '#a9683f', '#cbb27a'][index],
          ),
        )
        .join('') +
      mat(stage, at(0.46), floor + height * 0.2, width * 0.42, dye) +
      person(stage, at(0.36), height * 0.84, 1.45, 'sit', 'veil') +
      person(stage, at(0.66), height * 0.8, 1.3, 'sit', chance.pick(['hair', 'veil'])) +
      put(roll, at(0.9), height * 0.74, 0.9) +
      basket(stage, at(0.12), height * 0.93, 1.3, '#b98a4a') +
      dabs(
        Array.from({ length: 36 }, () => ({
          x: at(0.5) + chance.between(-260, 260),
          y: height * 0.9 + chance.between(-20, 70),
          dx: chance.between(40, 150),
          dy: chance.between(-24, 24),
          width: 6,
          colour: lit(stage, '#dcc084', 0.3),
        })),
      )
    );
  },
};
