import { leavingMark } from './links.ts';

/**
 * Safe HTML for a feed: paths on the own site become addresses below `origin`, and the note for
 * screen readers that a link leads elsewhere goes, since no theme hides it there.
 */
export const absolutise = (html: string, origin: string): string =>
  html.replaceAll(leavingMark, '').replace(/ (href|src)="(\/[^"]*)"/g, ` $1="${origin}$2"`);
