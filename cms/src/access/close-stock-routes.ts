import type { Core } from '@strapi/strapi';

/**
 * Takes away the content API of Strapi's own plugins. Ours are the only addresses under /api: what is
 * published leaves through the publication API alone.
 */
export function closeStockRoutes(strapi: Core.Strapi): void {
  for (const plugin of Object.values(strapi.plugins)) {
    if (Array.isArray(plugin.routes)) continue;
    const routers: Record<string, unknown> = { ...plugin.routes };
    delete routers['content-api'];
    plugin.routes = routers as typeof plugin.routes;
  }
}
