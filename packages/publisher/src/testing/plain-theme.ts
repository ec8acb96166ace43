import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themeIn, type Theme } from '../theme/build-theme.ts';

const ENTRY = `
const text = (value) => JSON.stringify(value).replace(/[<>&]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
const print = ({ kind, view }) => {
  if (kind === 'calendar') return 'BEGIN:VCALENDAR\\r\\nX:' + text(view) + '\\r\\nEND:VCALENDAR\\r\\n';
  if (['emergencies', 'jsonFeed', 'manifest', 'searchIndex'].includes(kind)) return JSON.stringify(view);
  if (['rss', 'atom', 'opml', 'sitemap', 'newsSitemap'].includes(kind)) return '<x>' + text(view) + '</x>';
  if (/RUSAK/.test(JSON.stringify(view))) throw new Error('this cannot be drawn');
  if (/MACET/.test(JSON.stringify(view))) for (;;);
  if (/BOROS/.test(JSON.stringify(view))) for (const eaten = []; ; ) eaten.push(Array(1e6).fill({}));
  return '<!doctype html><p>' + text(view) + '</p>';
};
export const app = {
  render: async (_, { locals }) => new Response(print(locals)),
};
export const covers = () => [];
`;

/**
 * A theme that prints a view as it is: quick to load, and everything a page shows can be read back. A
 * title that says RUSAK makes the page fail, MACET makes it never end, BOROS makes it eat all memory.
 */
export function putPlainTheme(folder: string): Theme {
  const theme = themeIn(folder, 'v1');
  for (const project of [theme.microsite, theme.portal]) {
    mkdirSync(join(project, 'server'), { recursive: true });
    writeFileSync(join(project, 'server/entry.mjs'), ENTRY);
  }
  return theme;
}
