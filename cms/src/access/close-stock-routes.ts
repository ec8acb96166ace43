import type { Core } from '@strapi/strapi';
import { routesByClass } from './route-classes.ts';
import { stockRoutes } from './stock-routes.ts';

/**
 * Takes away what Strapi brings along and nobody needs: the content API of its plugins (what is published
 * leaves through the publication API alone) and the routes of the panel that are written down as closed.
 */
export function closeStockRoutes(strapi: Core.Strapi): void {
  for (const plugin of Object.values(strapi.plugins)) {
    if (Array.isArray(plugin.routes)) continue;
    const routers: Record<string, unknown> = { ...plugin.routes };
    delete routers['content-api'];
    plugin.routes = routers as typeof plugin.routes;
  }
  const closed = new Set(routesByClass.closed);
  for (const stock of stockRoutes(strapi)) if (closed.has(stock.address)) stock.remove();
}
