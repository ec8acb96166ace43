import { knot } from '@simpul/theme/styles/knot.ts';

/** The mark of the network with a pen through it; drawn by this project. `bleed` fills the whole square. */
export function drawIcon({ bleed = false } = {}): string {
  const scale = bleed ? 0.62 : 0.8;
  const move = (96 * (1 - scale)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" rx="${bleed ? 0 : 20}" fill="#12382f"/><g fill="none" stroke-width="8" transform="translate(${move} ${move}) scale(${scale})"><path stroke="#f6f0e2" d="${knot.first}"/><path stroke="#dcae52" d="${knot.second}"/><path stroke="#12382f" stroke-width="20" d="M54 90l30-30"/><path stroke="#f6f0e2" stroke-width="11" d="M62 84l24-24"/><path stroke="none" fill="#dcae52" d="M52 94l3-13 10 10z"/></g></svg>`;
}
