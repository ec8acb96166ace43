import sanitizeHtml from 'sanitize-html';

/** Every element that the text of people may become. */
export const allowedElements: readonly string[] = [
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'ul', 'ol', 'li'],
  ...['strong', 'em', 'del', 'code', 'a', 'span'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

/** Every attribute those elements may carry. */
export const allowedAttributes: Readonly<Record<string, string[]>> = {
  a: ['href', 'class', 'rel'],
  span: ['class'],
  ol: ['start'],
  li: ['value'],
  th: ['class'],
  td: ['class'],
};

const sides = ['kanan', 'tengah'];

export const allowedSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** The second lock behind the printer: only allowed elements, attributes and schemes pass. */
export const sanitise = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: [...allowedElements],
    allowedAttributes: { ...allowedAttributes },
    allowedClasses: { a: ['keluar'], span: ['keluar-ket'], th: sides, td: sides },
    allowedSchemes: [...allowedSchemes],
    allowProtocolRelative: false,
    disallowedTagsMode: 'escape',
  }).replace(/<(br|hr) \/>/g, '<$1>');
