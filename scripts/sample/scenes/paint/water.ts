import { dabs, fade, wash, type Dab } from './brush.ts';
import { mix, ramp } from './colour.ts';
import type { Stage } from './stage.ts';

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
