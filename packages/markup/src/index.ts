export { absolutise } from './absolutise.ts';
export { knownMarkup, markupsMade, rememberMarkup, renderMarkup } from './cache.ts';
export { cleanText, escapeHtml } from './escape.ts';
export { clip } from './plain-text.ts';
export type { Markup, MarkupOptions } from './render-markup.ts';
