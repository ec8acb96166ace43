import type { Core } from '@strapi/strapi';
import { guardBulkDelete, type FolderFileController } from '../../uploads/guard-bulk-delete.ts';
import { safeUploadService, type StockUploadService } from '../../uploads/safe-upload-service.ts';

interface UploadPlugin {
  services: { upload: (given: { strapi: Core.Strapi }) => StockUploadService };
  controllers: Record<'admin-folder-file', FolderFileController>;
}

/**
 * Our rules in the place of Strapi's where files come in and where they go. The routes that nobody needs
 * (fetching from an address, moving, folders, replacing) are taken away in `src/access`.
 */
export default (plugin: UploadPlugin): UploadPlugin => {
  const stock = plugin.services.upload;
  plugin.services.upload = (given) => {
    const service = stock(given);
    return { ...service, ...safeUploadService(given.strapi, service) };
  };
  const bulk = plugin.controllers['admin-folder-file'];
  plugin.controllers['admin-folder-file'] = guardBulkDelete(strapi, bulk);
  return plugin;
};
