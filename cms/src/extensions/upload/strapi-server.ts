import type { Core } from '@strapi/strapi';
import { safeUploadService, type StockUploadService } from '../../uploads/safe-upload-service.ts';

interface Route {
  method: string;
  path: string;
}
interface UploadPlugin {
  services: { upload: (given: { strapi: Core.Strapi }) => StockUploadService };
  routes: { admin: { routes: Route[] } };
}

/**
 * Stock routes of the media library that nobody needs: fetching from an address reaches into the inner
 * network, moving and folders know no owner, replacing changes bytes that pages point at.
 */
const closed = new Set([
  'POST /actions/upload-from-urls',
  'POST /actions/bulk-move',
  'POST /actions/generate-ai-metadata',
  'POST /ai-metadata-jobs',
  'POST /folders',
  'PUT /folders/:id',
  'POST /files/:id/replace',
]);

export default (plugin: UploadPlugin): UploadPlugin => {
  const stock = plugin.services.upload;
  plugin.services.upload = (given) => {
    const service = stock(given);
    return { ...service, ...safeUploadService(given.strapi, service) };
  };
  const { admin } = plugin.routes;
  admin.routes = admin.routes.filter(({ method, path }) => !closed.has(`${method} ${path}`));
  return plugin;
};
