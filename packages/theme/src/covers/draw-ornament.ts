import { fill } from './paint/svg.ts';

/**
 * A strip of weaving for the header: one tile of 72×18, to be repeated along x. Pale threads on
 * nothing, so that the accent of the site shows through. Our own geometry, like the covers'.
 */
export function drawOrnament(): string {
  const threads = [
    'M0 0h72v1.5H0zM0 16.5h72v1.5H0z',
    'M18 3l9 6-9 6-9-6zm0 3.5L14 9l4 2.5L22 9z',
    'M43 9l6-5h10l6 5-6 5H49zm7-1.5v3h8v-3z',
    'M31 9l4-3 4 3-4 3zM0 6l4 3-4 3zM72 6l-4 3 4 3z',
    'M29 3h12l-6 2zM29 15h12l-6-2zM0 3h6L0 5zM72 3h-6l6 2zM0 15h6l-6-2zM72 15h-6l6-2z',
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 18" width="72" height="18">${fill(threads, '#fff8ea', { 'fill-opacity': 0.8, 'fill-rule': 'evenodd' })}</svg>`;
}
