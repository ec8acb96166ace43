/** The part of a route of the panel that we touch. */
export interface PanelRoute {
  index?: boolean;
  path?: string;
  lazy?: () => Promise<object>;
}

/** Puts the officer's desk in the place of Strapi's own home page, which knows nothing of KIM. */
export const deskFirst = (routes: PanelRoute[]): PanelRoute[] =>
  routes.map((route) =>
    route.index
      ? { index: true, lazy: async () => ({ Component: (await import('./DeskPage.tsx')).default }) }
      : route,
  );
