import { box, dabs, glow, oval, wash, type Dab } from './brush.ts';
import { mix, ramp } from './colour.ts';
import type { Stage } from './stage.ts';

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

/** Darker edges, as a small lens leaves them. */
export const vignette = ({ width, height }: Stage): string =>
  `<radialGradient id="lens" r=".78"><stop offset=".55" stop-color="#14100c" stop-opacity="0"/><stop offset="1" stop-color="#14100c" stop-opacity=".38"/></radialGradient>${box(0, 0, width, height, 'url(#lens)')}`;
