import type { Core } from '@strapi/strapi';
import { openPanelRoutes, panelRoute } from '../access/open-panel-routes.ts';
import { officerPreviews } from './officer-previews.ts';

/** Opens the addresses at which officers see a page before it is published. In the register phase. */
export function openPreviews(strapi: Core.Strapi): void {
  const { choices, make } = officerPreviews(strapi);
  openPanelRoutes(strapi, '/previews', [
    panelRoute('GET', '/:kind/:id', choices),
    panelRoute('POST', '/:kind/:id', make),
  ]);
}
