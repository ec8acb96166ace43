/** The text that goes with a link into a WhatsApp group: what, by whom, where to read. */
export function captionFor(
  { title, body }: { title: string; body: string },
  kim: string,
  address: string,
): string {
  const plain = body
    .replace(/\*\*|^- /gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
  // A title that was made of the first sentence is not said twice.
  const after = plain.startsWith(title.trim()) ? plain.slice(title.trim().length) : '';
  const rest = /^[.!?\n]/.test(after) ? after.replace(/^[.!?\s]+/, '') : plain;
  const begin = rest.length > 140 ? `${rest.slice(0, rest.lastIndexOf(' ', 140))} …` : rest;
  return [`*${title.trim()}*`, begin === title.trim() ? '' : begin, `Kabar dari ${kim}:`, address]
    .filter(Boolean)
    .join('\n\n');
}
