/** Characters that browsers and markdown read as what stands behind them (HTML, CommonMark 2.5). */
const NAMED: Readonly<Record<string, string>> = {
  colon: ':',
  sol: '/',
  bsol: '\\',
  period: '.',
  commat: '@',
  tab: '',
  newline: '',
  amp: '&',
};

/** The address as a browser would see it: entities and markdown escapes undone. */
function asRead(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => character(Number(digits)))
    .replace(/&([a-z]+);/gi, (entity, name: string) => NAMED[name.toLowerCase()] ?? entity)
    .replace(/\\([!-.:-@[\]-`{-~])/g, '$1')
    .replace(/\p{Cf}/gu, '');
}

const character = (code: number): string =>
  code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
    ? ''
    : String.fromCodePoint(code);

const END = `[^\\s<>"'\`)\\]}|]+`;
/** With a scheme and any number of slashes (browsers take them all), without one, or by `www.`. */
const LINKS = [
  new RegExp(`https?:[\\\\/]*(${END})`, 'gi'),
  new RegExp(`(?:^|[\\s(<"'=])[\\\\/]{2}(${END})`, 'gi'),
  new RegExp(`(?<![\\p{L}\\p{N}/@.-])(www\\.${END})`, 'giu'),
];

/** What stands for a link that no browser could follow: it is never known. */
export const UNREADABLE = '?';

/** The hosts that a markdown text links to, lower case, without `www.`, sorted. */
export function domainsIn(text: string): string[] {
  const read = asRead(text);
  const hosts = LINKS.flatMap((link) => [...read.matchAll(link)].map(([, rest]) => hostOf(rest!)));
  return [...new Set(hosts)].sort();
}

function hostOf(rest: string): string {
  const trimmed = /^.*[^.,;:!?*_]/s.exec(rest)?.[0] ?? '';
  const address = `https://${trimmed.replace(/\\/g, '/')}`;
  if (!URL.canParse(address)) return UNREADABLE;
  return new URL(address).hostname.replace(/\.$/, '').replace(/^www\./, '');
}

/** Is the host one of the known domains, or below one? */
export function isKnownDomain(host: string, known: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  return labels.some((_, from) => known.has(labels.slice(from).join('.')));
}
