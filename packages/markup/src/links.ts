const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const OWN_PATH = /^\/(?![/\\])[^\s\\]*$/;

/**
 * The address of a typed link as it may be published, or null when it is refused: only http, https,
 * mailto and tel, no user name in front of the host (`https://bank.id@contoh.id`), or a path on the
 * own site. Anything relative is refused: it would mean another page on every page it stands on.
 */
export function publishedAddress(href: string): string | null {
  if (OWN_PATH.test(href)) return href;
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return SCHEMES.has(url.protocol) && url.username === '' && url.password === '' ? url.href : null;
}

/** Does a published address lead to a host that is neither `domain` nor below it? */
export function leadsOut(href: string, domain: string | null): boolean {
  if (!/^https?:/.test(href)) return false;
  const { hostname } = new URL(href);
  return domain === null || (hostname !== domain && !hostname.endsWith(`.${domain}`));
}

/** What follows the text of a link out of the network: hidden by the theme, read aloud, not in feeds. */
export const leavingMark = '<span class="keluar-ket"> (situs lain)</span>';

/** Attributes of a link out of the network. */
export const leavingAttributes = ' class="keluar" rel="nofollow ugc noopener"';
