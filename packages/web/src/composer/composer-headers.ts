import { securityHeaders, sitePolicy } from '../headers.ts';

/** The app draws the photos that it has in hand: like a site it needs nothing but its own files. */
const policy = { ...sitePolicy, 'worker-src': "'self'" };

/** The header set of Tulis: that of every site but for what the app needs; it names no page to others. */
export const composerHeaders = (scheme: 'http' | 'https'): Record<string, string> => ({
  ...securityHeaders(scheme, policy),
  'Referrer-Policy': 'no-referrer',
});
