/** A strip of weaving for the header: one tile of 48×12, to be repeated along x. */
export function drawOrnament(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 12" width="48" height="12"><path fill="#fbf8f3" fill-opacity=".85" d="M0 12 12 0l12 12h-5l-7-7-7 7z"/></svg>`;
}
