import { fill, line, whole } from './svg.ts';

/** A leaf pointing up from 0,0, `length` long. */
export const leaf = (length: number, colour: string, vein: string, wide = 0.36): string => {
  const [l, w] = [whole(length), whole(length * wide)];
  return (
    fill(`M0 0q${-w}-${whole(l * 0.45)} 0-${l}q${w} ${whole(l * 0.55)} 0 ${l}`, colour) +
    line(`M0 0v-${whole(l * 0.8)}`, vein, 3)
  );
};

/** A coconut or areca palm of `height`, foot at 0,0. */
export const palm = (height: number, trunk: string, crown: string): string => {
  const h = whole(height);
  const frond = (dx: number, dy: number) => `M0-${h}q${dx * 0.6} ${dy - 26} ${dx} ${dy}`;
  return (
    line(`M6 0q-14-${whole(h * 0.5)}-6-${h}`, trunk, 9) +
    line(
      [
        frond(-70, 24),
        frond(70, 24),
        frond(-54, -22),
        frond(56, -20),
        frond(-40, 54),
        frond(44, 52),
        frond(8, -52),
      ].join(''),
      crown,
      10,
    )
  );
};

/** A tall forest tree with a layered crown, foot at 0,0. */
export const tree = (height: number, trunk: string, crown: string, light?: string): string => {
  const h = whole(height);
  return (
    line(
      `M0 0q6-${whole(h * 0.5)} 0-${whole(h * 0.9)}M1-${whole(h * 0.55)}l34-36M1-${whole(h * 0.62)}l-30-30`,
      trunk,
      11,
    ) +
    line(
      `M-64-${whole(h * 0.78)}h124M-44-${whole(h * 0.89)}h96M-16-${h}h40`,
      crown,
      whole(h * 0.15),
    ) +
    (light ? line(`M-50-${whole(h * 0.82)}h50M-30-${whole(h * 0.93)}h44`, light, 5) : '')
  );
};

/** A branch with pairs of leaves along it, growing up from 0,0: two paths, whatever the number. */
export const sprig = (pairs: number, size: number, colour: string, vein: string): string => {
  const leaves = Array.from({ length: pairs * 2 + 1 }, (_, at) => {
    const top = at === pairs * 2;
    const level = at >> 1;
    const length = size * (top ? 0.8 : 1 - level * 0.09);
    const turn = top ? 0 : ((at % 2 ? 52 : -52) * Math.PI) / 180;
    const [x, y] = top ? [0, -pairs * 44] : [3, -level * 44 - 16];
    /** A point `along` the leaf and `aside` of its vein, from its foot. */
    const point = (along: number, aside: number) =>
      `${whole((along * Math.sin(turn) + aside * Math.cos(turn)) * length)} ${whole((aside * Math.sin(turn) - along * Math.cos(turn)) * length)}`;
    const foot = `M${x} ${y}`;
    return [
      `${foot}q${point(0.45, -0.36)} ${point(1, 0)}Q${moved(point(0.45, 0.36), x, y)} ${x} ${y}`,
      `${foot}l${point(0.75, 0)}`,
    ] as const;
  });
  const veins = `M0 0q10-${pairs * 22} 0-${pairs * 44}${leaves.map(([, d]) => d).join('')}`;
  return fill(leaves.map(([d]) => d).join(''), colour) + line(veins, vein, 4);
};

const moved = (point: string, x: number, y: number): string => {
  const [dx, dy] = point.split(' ').map(Number) as [number, number];
  return `${x + dx} ${y + dy}`;
};

/** A tuft of grass or sedge at 0,0. */
export const tuft = (size: number, colour: string): string =>
  line(
    `M0 0q-4-${size * 0.6}-${size * 0.5}-${size}M0 0q2-${size * 0.7} ${size * 0.1}-${size * 1.2}M0 0q6-${size * 0.5} ${size * 0.6}-${size * 0.9}`,
    colour,
    5,
  );
