export { createWeb, type WebOptions } from './serve.ts';
export { siteOfHost } from './site-of-host.ts';
