import type { NewsSitemapView, SitemapView } from '@simpul/site-model';
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

/** Google's extension for news, `http://www.google.com/schemas/sitemap-news/0.9`. */
export function printNewsSitemap({ publication, language, entries }: NewsSitemapView): Printed {
  const of = `<news:publication><news:name>${xmlEscaped(publication)}</news:name><news:language>${language}</news:language></news:publication>`;
  const urls = entries.map(
    ({ url, title, published }) =>
      `<url><loc>${xmlEscaped(url)}</loc><news:news>${of}<news:publication_date>${published}</news:publication_date><news:title>${xmlEscaped(title)}</news:title></news:news></url>\n`,
  );
  return {
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${urls.join('')}</urlset>\n`,
    type: 'application/xml; charset=utf-8',
  };
}
