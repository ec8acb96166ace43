import { coverOf, coverPath, iconPath, iconShapes, paths, photoPath } from '@simpul/domain';
import { clip } from '@simpul/markup';
import { page, type Page } from '../page.ts';
import { placeOf } from '../words/region.ts';
import type { Surround } from '../select/surroundings.ts';
import type { ManifestView, RobotsView, SecurityView } from '../views/feeds.ts';
import { securityExpires } from './security-expiry.ts';

/** The files that every site has whatever it shows: robots.txt, security.txt, manifest, service worker. */
export const siteFiles = (surround: Surround, now: number): Page[] => [
  page('robots', paths.robots, 'machine', { surround }, robots),
  page(
    'security',
    paths.security,
    'machine',
    { surround, expires: securityExpires(now) },
    security,
  ),
  page('manifest', paths.manifest, 'machine', { surround }, manifest),
  page('serviceWorker', paths.serviceWorker, 'machine', {}, () => ({})),
];

/** The portal's list of news names pages of every KIM, which each of them allows here. */
const robots = ({ surround }: { surround: Surround }): RobotsView => ({
  sitemaps: [
    surround.origin + paths.sitemap,
    ...(surround.state === 'notice' ? [] : [surround.portal + paths.newsSitemap]),
  ],
});

const security = (shows: { surround: Surround; expires: string }): SecurityView => {
  const { setting, portal, origin } = shows.surround;
  return {
    contact: setting.contactEmail === null ? `${portal}/` : `mailto:${setting.contactEmail}`,
    expires: shows.expires,
    canonical: origin + paths.security,
  };
};

const manifest = ({ surround }: { surround: Surround }): ManifestView => ({
  name: surround.name,
  shortName: clip(surround.name, 24),
  description: surround.tagline ?? `Kabar warga dari ${placeOf(surround.lineage)}.`,
  icon: surround.logo
    ? photoPath(surround.logo.hash, 480)
    : coverPath(coverOf('kim', surround.slug)),
  icons: iconShapes.map((shape) => ({ src: iconPath(surround.accent, shape), ...shape })),
});
