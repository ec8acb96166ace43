import type { ManifestView, RobotsView, SecurityView } from '@simpul/site-model';
import type { Printed } from './printed.ts';
import { xmlText } from './xml-text.ts';

/** robots.txt (RFC 9309): everything may be read. */
export const printRobots = ({ sitemaps }: RobotsView): Printed => ({
  body: `User-agent: *\nAllow: /\n\n${sitemaps.map((url) => `Sitemap: ${url}\n`).join('')}`,
  type: 'text/plain; charset=utf-8',
});

/** security.txt (RFC 9116). */
export const printSecurity = ({ contact, expires, canonical }: SecurityView): Printed => ({
  body: `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: id, en\nCanonical: ${canonical}\n`,
  type: 'text/plain; charset=utf-8',
});

/** Our drawings fit any size; a logo has the one it was stored at. */
const iconType = (path: string) =>
  path.endsWith('.svg')
    ? { sizes: 'any', type: 'image/svg+xml' }
    : { sizes: '480x480', type: 'image/webp' };

/** Web app manifest, so that a site can be put on the home screen of a phone. */
export const printManifest = (view: ManifestView): Printed => ({
  body: `${JSON.stringify(
    {
      id: '/',
      name: xmlText(view.name),
      short_name: xmlText(view.shortName),
      description: xmlText(view.description),
      lang: 'id',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#fbf8f3',
      theme_color: '#fbf8f3',
      icons: [
        { src: view.icon, ...iconType(view.icon) },
        ...view.icons.map(({ src, side, purpose }) => ({
          src,
          sizes: `${side}x${side}`,
          type: 'image/png',
          purpose,
        })),
      ],
    },
    null,
    1,
  )}\n`,
  type: 'application/manifest+json; charset=utf-8',
});
