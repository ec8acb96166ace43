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
  const begin = plain.length > 140 ? `${plain.slice(0, plain.lastIndexOf(' ', 140))} …` : plain;
  return [`*${title.trim()}*`, begin === title.trim() ? '' : begin, `Kabar dari ${kim}:`, address]
    .filter(Boolean)
    .join('\n\n');
}
