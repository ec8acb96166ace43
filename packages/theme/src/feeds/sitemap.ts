import type { SitemapView } from '@simpul/site-model';
import type { Printed } from './printed.ts';
import { xmlEscaped } from './xml-text.ts';

/** Sitemap protocol 0.9. */
export function printSitemap({ entries }: SitemapView): Printed {
  const urls = entries.map(
    ({ url, modified }) =>
      `<url><loc>${xmlEscaped(url)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}</url>\n`,
  );
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`,
    type: 'application/xml; charset=utf-8',
  };
}
