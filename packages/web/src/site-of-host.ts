import { COMPOSER, PORTAL, checkSiteSlug } from '@simpul/domain';

/**
 * Which site a Host header asks for: the slug of a KIM, `portal` for the bare domain, or null for every
 * host that is not ours. The answer comes from a strict pattern, never from the header as it stands:
 * one label before the domain, lower or upper case, an optional port, an optional root dot.
 */
export function siteOfHost(header: string | undefined, domain: string): string | null {
  const label = labelOfHost(header, domain);
  if (label === '') return PORTAL;
  return label !== null && checkSiteSlug(label).allowed ? label : null;
}

/** Does a Host header ask for Tulis? */
export const isComposerHost = (header: string | undefined, domain: string): boolean =>
  labelOfHost(header, domain) === COMPOSER;

/** What stands before the domain: nothing for the domain itself, null for every host that is not ours. */
function labelOfHost(header: string | undefined, domain: string): string | null {
  const match = /^([a-z0-9.-]{1,253}?)\.?(?::\d{1,5})?$/.exec((header ?? '').toLowerCase());
  if (!match) return null;
  const name = match[1]!;
  if (name === domain) return '';
  return name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : null;
}
