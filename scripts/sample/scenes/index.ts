export { drawScene } from './draw-scene.ts';
export { photographScene } from './photograph-scene.ts';
export { sceneNames, type SceneName } from './scene-name.ts';
