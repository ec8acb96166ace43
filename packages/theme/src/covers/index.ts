export { allCovers, drawCover, type CoverFile } from './draw-cover.ts';
export { drawOrnament } from './draw-ornament.ts';
export { allIcons } from './draw-icon.ts';
