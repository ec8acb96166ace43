export { digest } from './digest.ts';
export type { Views } from './kinds.ts';
export { fileOf, lanes, type Lane, type Page, type PageKind } from './page.ts';
export { pagesOfMicrosite } from './pages-of-microsite.ts';
export { SiteRefusal } from './select/refusal.ts';
export type { MicrositeInput, PortalInput, Surroundings } from './site.ts';
export type * from './views/index.ts';
