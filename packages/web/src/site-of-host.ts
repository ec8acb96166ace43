import { PORTAL, checkSiteSlug } from '@simpul/domain';

/**
 * Which site a Host header asks for: the slug of a KIM, `portal` for the bare domain, or null for every
 * host that is not ours. The answer comes from a strict pattern, never from the header as it stands:
 * one label before the domain, lower or upper case, an optional port, an optional root dot.
 */
export function siteOfHost(header: string | undefined, domain: string): string | null {
  const match = /^([a-z0-9.-]{1,253}?)\.?(?::\d{1,5})?$/.exec((header ?? '').toLowerCase());
  if (!match) return null;
  const name = match[1]!;
  if (name === domain) return PORTAL;
  if (!name.endsWith(`.${domain}`)) return null;
  const label = name.slice(0, -domain.length - 1);
  return checkSiteSlug(label).allowed ? label : null;
}
