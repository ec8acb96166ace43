/** Everything between markup: names and quoting by XML 1.0, without DTD; entities beyond the five fail. */
const TOKEN =
  /<!--(?:(?!--)[\s\S])*-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
/** What XML 1.0 forbids (section 2.2, Char). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Why a text is not well-formed XML, or null when it is: one root, tags closed in order, attributes
 * quoted, no stray ampersand, no forbidden character. Strict enough for what we print ourselves; a
 * document type is refused (feeds have none).
 */
export function xmlFault(text: string): string | null {
  const control = FORBIDDEN.exec(text);
  if (control) return `forbidden character at ${control.index}`;
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next === -1 ? undefined : next);
    if (open.length === 0 && between.trim() !== '') return `text outside the root at ${at}`;
    if (STRAY.test(between)) return `stray ampersand after ${at}`;
    if (next === -1) break;
    TOKEN.lastIndex = next;
    const token = TOKEN.exec(text);
    if (!token) return `broken markup at ${next}`;
    at = TOKEN.lastIndex;
    const [whole, closing, name, attributes, empty] = token;
    if (name === undefined) {
      if (whole.startsWith('<![') && open.length === 0) return `text outside the root at ${next}`;
      continue;
    }
    if (STRAY.test(attributes ?? '')) return `stray ampersand in <${name}> at ${next}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> at ${next} closes another element`;
    } else {
      if (open.length === 0 && roots++ > 0) return `second root <${name}> at ${next}`;
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) return `<${open.at(-1)}> is never closed`;
  return roots === 1 ? null : 'no root';
}

/** Why the text of a file that machines read is not what its name says, or null. */
export function machineFault(file: string, text: string): string | null {
  if (file.endsWith('.xml')) return xmlFault(text);
  if (file.endsWith('.json') || file.endsWith('.webmanifest')) {
    try {
      JSON.parse(text);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  }
  if (file.endsWith('.ics')) {
    return /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r?\n?$/.test(text)
      ? null
      : 'not a whole calendar';
  }
  return null;
}
