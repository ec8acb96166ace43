import { securityHeaders, sitePolicy } from '../headers.ts';

/** Beside its own files the app shows photos that it has in hand, and has a service worker. */
const policy = { ...sitePolicy, 'img-src': "'self' blob:", 'worker-src': "'self'" };

/** The header set of Tulis: that of every site but for what the app needs; it names no page to others. */
export const composerHeaders = (scheme: 'http' | 'https'): Record<string, string> => ({
  ...securityHeaders(scheme, policy),
  'Referrer-Policy': 'no-referrer',
});
