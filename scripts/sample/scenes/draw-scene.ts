import { box, freshSheet } from './paint/brush.ts';
import { chanceOf } from './paint/chance.ts';
import { vignette } from './paint/sky.ts';
import { lights } from './paint/stage.ts';
import { sceneNames, type SceneName } from './scene-name.ts';
import { views } from './views/index.ts';

/**
 * SVG of a scene, 1600×1200 or, for one seed in four, 1200×1600. It stands for a photo in the demo
 * network. The same name and seed are always the same drawing; the seed also chooses the hour.
 */
export function drawScene(name: SceneName, seed: number): string {
  freshSheet();
  const chance = chanceOf(seed * 31 + sceneNames.indexOf(name));
  const [width, height] = seed % 4 === 3 ? [1200, 1600] : [1600, 1200];
  const { paint, hours } = views[name];
  const light = lights[hours[seed % hours.length]!];
  const stage = { width, height, chance, light, sunX: chance.between(0.2, 0.8) };
  const zoom = chance.between(1, 1.22);
  const [seenX, seenY] = [width / zoom, height / zoom];
  const corner = [chance.between(0, width - seenX), chance.between(0.1, 0.8) * (height - seenY)];
  const frame = [...corner, seenX, seenY].map(Math.round).join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
    `<svg width="${width}" height="${height}" viewBox="${frame}">${box(0, 0, width, height, light.haze)}${paint(stage)}</svg>` +
    `${vignette(stage)}</svg>`
  );
}
