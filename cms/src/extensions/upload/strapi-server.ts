import type { Core } from '@strapi/strapi';
import {
  guardBulkDelete,
  guardBulkUpdate,
  type FileController,
  type FolderFileController,
} from '../../uploads/guard-bulk-files.ts';
import { safeUploadService, type StockUploadService } from '../../uploads/safe-upload-service.ts';

interface UploadPlugin {
  services: { upload: (given: { strapi: Core.Strapi }) => StockUploadService };
  controllers: { 'admin-folder-file': FolderFileController; 'admin-upload': FileController };
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
  const { controllers } = plugin;
  controllers['admin-folder-file'] = guardBulkDelete(strapi, controllers['admin-folder-file']);
  controllers['admin-upload'] = guardBulkUpdate(strapi, controllers['admin-upload']);
  return plugin;
};
