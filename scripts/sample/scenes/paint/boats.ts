import { box, dabs, put, shape, slats, stroke } from './brush.ts';
import { lit, shaded, type Stage } from './stage.ts';

/** What a hull leaves on the water below it. */
function answer(stage: Stage, half: number, colour: string): string {
  const { chance } = stage;
  return dabs(
    Array.from({ length: 46 }, () => {
      const down = chance.between(0, 1);
      const reach = half * (1 - down * 0.35);
      return {
        x: chance.between(-reach, reach * 0.7),
        y: 10 + down * 90,
        dx: chance.between(30, 120),
        dy: 0,
        width: 6 + down * 6,
        colour,
      };
    }),
    0.4,
  );
}

/** A klotok, 640 px long, its waterline at x,y. */
export function klotok(
  stage: Stage,
  x: number,
  y: number,
  scale: number,
  mirrored = false,
): string {
  const hull = stage.chance.pick(['#2f5a63', '#6d3a2c', '#3c5a3c', '#584436']);
  const roof = stage.chance.pick(['#b5673f', '#8a8f8c', '#5d7f86']);
  const drawn =
    answer(stage, 320, shaded(stage, hull, 0.7)) +
    box(-150, -140, 300, 100, shaded(stage, '#efe3c8', 0.12)) +
    slats('M-144-92h290', '#38302c', 54, 40, 26) +
    box(-150, -140, 300, 22, stage.light.shade, 0.4) +
    shape('M-186-134q14-34 50-36h280q36 2 44 36z', roof) +
    stroke('M-150-160h270', lit(stage, roof, 0.6), 6, 0.8) +
    shape('M-330-104q60 44 130 50h390q80-4 140-46l-44 108q-14 22-52 22h-460q-56 0-72-24z', hull) +
    shape(
      'M-296-36q40 10 100 12h400q50 0 92-10l-12 28q-14 20-50 20h-460q-54 0-66-24z',
      shaded(stage, hull, 0.6),
      0.8,
    ) +
    stroke('M-322-94q62 42 128 46h380q76-4 134-42', lit(stage, hull, 0.75), 7) +
    stroke('M250-52v-70M250-118h50', '#2b2623', 10) +
    stroke('M-230-60v-60h60', shaded(stage, '#7a5a40', 0.3), 8);
  return put(drawn, x, y, scale, mirrored);
}

/** A jukung, 460 px long, its waterline at x,y. */
export function jukung(
  stage: Stage,
  x: number,
  y: number,
  scale: number,
  mirrored = false,
): string {
  const hull = stage.chance.pick(['#6b4a34', '#4d6a5f', '#7a3f2f', '#54606b']);
  const drawn =
    answer(stage, 230, shaded(stage, hull, 0.75)) +
    shape('M-240-50q240 66 480 0-34 66-96 72h-290q-62-6-94-72z', hull) +
    shape('M-206-34q206 50 412 0-30 18-90 24h-232q-60-6-90-24z', shaded(stage, hull, 0.7)) +
    stroke('M-238-50q238 66 476 0', lit(stage, hull, 0.7), 8) +
    stroke('M-110-18h60M40-18h60', lit(stage, '#a98a62', 0.3), 12);
  return put(drawn, x, y, scale, mirrored);
}
