import type { Chance } from './chance.ts';
import { dots, fill, line, whole } from './svg.ts';

/** A smooth course through heights that lie evenly from `left` to `right`. */
export function course(heights: readonly number[], left = -20, right = 1220): string {
  const step = (right - left) / (heights.length - 1);
  const height = (at: number) => heights[Math.max(0, Math.min(heights.length - 1, at))]!;
  return heights.slice(1).reduce(
    (d, y, at) => {
      const first = height(at) + (y - height(at - 1)) / 6;
      const second = y - (height(at + 2) - height(at)) / 6;
      const [a, b, c] = [first, second, y].map((value) => whole(value - whole(height(at))));
      return `${d}c${whole(step / 3)} ${a} ${whole((step * 2) / 3)} ${b} ${whole(step)} ${c}`;
    },
    `M${left} ${whole(height(0))}`,
  );
}

/** Land below a course of heights, with a lit edge like cut paper. */
export const land = (heights: readonly number[], colour: string, edge?: string): string =>
  fill(`${course(heights)}V660H-20z`, colour, edge ? { stroke: edge, 'stroke-width': 3 } : {});

/** A ridge around `y` that swings by `swing`. */
export const ridge = (
  chance: Chance,
  y: number,
  swing: number,
  colour: string,
  edge?: string,
): string => land(chance.many(7, y - swing, y + swing), colour, edge);

/** A wood seen from afar: land with a canopy of round crowns. */
export function wood(chance: Chance, y: number, crown: number, colour: string): string {
  const heights = chance.many(6, y - crown / 3, y + crown / 3);
  const gap = () => whole(chance.between(crown * 0.36, crown * 0.84));
  return (
    land(heights, colour) +
    dots(course(heights), colour, whole(crown), `0 ${gap()} 0 ${gap()} 0 ${gap()}`) +
    dots(
      course(heights.map((at) => at - crown * 0.35)),
      colour,
      whole(crown * 0.6),
      `0 ${gap() * 2} 0 ${gap() * 3}`,
    )
  );
}

/** Ripples of light on water from `top` down to `bottom`, wider apart and bolder the nearer. */
export function ripples(chance: Chance, top: number, bottom: number, colour: string): string {
  const row = (at: number) =>
    `M${whole(chance.between(-700, -50))} ${whole(top + (bottom - top) * ((at + 0.6) / 7) ** 1.4)}h1900`;
  const strokes = (rows: number[], width: number, dash: string) =>
    line(rows.map(row).join(''), colour, width, { 'stroke-dasharray': dash, opacity: 0.6 });
  return (
    strokes([0, 1, 2], 2, '40 120 80 170 24 90') +
    strokes([3, 4, 5, 6], 4, '110 210 50 260 150 190')
  );
}

/** The broken path of light under a sun at `x`. */
export const shine = (x: number, top: number, bottom: number, colour: string): string =>
  line(
    Array.from({ length: 7 }, (_, at) => {
      const half = 70 - at * 5 + ((at * 53) % 31);
      const y = whole(top + (bottom - top) * (at / 7) ** 1.2);
      return `M${whole(x - half + ((at * 29) % 24))} ${y}h${half * 2}`;
    }).join(''),
    colour,
    6,
    { opacity: 0.7 },
  );
