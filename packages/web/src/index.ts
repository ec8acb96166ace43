export { readCapabilities } from './nginx/capabilities.ts';
export { printNginx, printStandalone } from './nginx/print-config.ts';
export { createWeb, type WebOptions } from './serve.ts';
export { cacheVariable } from './settings.ts';
export { siteOfHost } from './site-of-host.ts';
export { ByteCache } from './sites/byte-cache.ts';
export { folderSites } from './sites/folder-sites.ts';
export { StoreSites } from './sites/store-sites.ts';
