// XML 1.0 section 2.2: these characters may not stand in a document, not even escaped.

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without what XML forbids, which no format can use; everything else stays as it was typed. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as it must stand between tags or in an attribute. */
export const xmlEscaped = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (character) => ESCAPES[character]!);
