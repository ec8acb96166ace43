export { readCapabilities } from './nginx/capabilities.ts';
export { printNginx, printStandalone } from './nginx/print-config.ts';
export { createWeb, type WebOptions } from './serve.ts';
export { siteOfHost } from './site-of-host.ts';
