import type { Core } from '@strapi/strapi';

/** An address beside those of the panel, and what answers there. */
interface PanelRoute<Ctx> {
  method: 'GET' | 'POST';
  path: string;
  answer: (ctx: Ctx) => Promise<void>;
}

/** Makes a route. `Ctx` is the part of Koa's context that the answer touches. */
export const panelRoute = <Ctx>(
  method: PanelRoute<Ctx>['method'],
  path: string,
  answer: PanelRoute<Ctx>['answer'],
) => ({
  method,
  path,
  // Strapi types a handler by a Koa context without the parts that its router adds.
  handler: answer as unknown as Core.ControllerHandler,
  info: { type: 'admin', pluginName: 'admin' },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/**
 * Opens addresses beside those of the panel itself, for who is signed in to it. Strapi serves every router
 * below `src/api` as part of its content API, whatever the router says of itself (`register-routes.js` of
 * 5.54). Must run in the register phase.
 */
export function openPanelRoutes(
  strapi: Core.Strapi,
  prefix: `/${string}`,
  routes: readonly ReturnType<typeof panelRoute>[],
): void {
  strapi.server.routes({ type: 'admin', prefix, routes: [...routes] });
}
