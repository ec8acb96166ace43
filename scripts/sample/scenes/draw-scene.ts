import { sceneNames, type SceneName } from './scene-name.ts';

/** SVG of a scene, 1600×1200 or 1200×1600 by seed. The same name and seed are always the same drawing. */
export function drawScene(name: SceneName, seed: number): string {
  const [width, height] = seed % 4 === 3 ? [1200, 1600] : [1600, 1200];
  const hue = (sceneNames.indexOf(name) * 47 + seed * 13) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path fill="hsl(${hue} 40% 80%)" d="M0 0h${width}v${height}H0z"/><path fill="hsl(${hue} 40% 30%)" d="M0 ${height}V${height / 2}q${width / 2}-200 ${width} 0v${height}z"/></svg>`;
}
