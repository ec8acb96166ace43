import type { Core } from '@strapi/strapi';

interface Route {
  method: string;
  path: string;
  config: { middlewares?: unknown[] };
}
interface Router {
  type?: string;
  prefix?: string;
  routes: Route[];
}
interface Owner {
  routes: Record<string, Router>;
}

/** A route of the panel or of one of Strapi's plugins, with its method and address as requests name it. */
export interface StockRoute {
  address: string;
  route: Route;
  remove(): void;
}

/** The routes that Strapi brings along, before they are opened: only in the register phase. */
export function stockRoutes(strapi: Core.Strapi): StockRoute[] {
  const owners: [string, Owner][] = [
    ['admin', strapi.admin as unknown as Owner],
    ...(Object.entries(strapi.plugins) as unknown as [string, Owner][]),
  ];
  return owners.flatMap(([name, owner]) =>
    Object.values(owner.routes).flatMap((router) =>
      (router.routes ?? []).map((route) => ({
        address: `${route.method} ${join(router.prefix ?? `/${name}`, route.path)}`,
        route,
        remove: () => {
          router.routes = router.routes.filter((other) => other !== route);
        },
      })),
    ),
  );
}

const join = (prefix: string, path: string): string =>
  `${prefix}${path}`.replace(/\/+$/, '').replace(/\/{2,}/g, '/');
