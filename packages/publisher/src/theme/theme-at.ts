import { PORTAL, originOf, type PublicAddress } from '@simpul/domain';
import { createHash } from 'node:crypto';
import type { Theme } from './build-theme.ts';

/**
 * A theme at the address where its pages are served. They name that address in links, feeds and maps, so at
 * another one it counts as another theme: every page is made again.
 */
export function themeAt(theme: Theme, address: PublicAddress): Theme {
  const place = createHash('sha256').update(originOf(PORTAL, address)).digest('hex').slice(0, 8);
  return { ...theme, version: `${theme.version}-${place}` };
}
