import type { Core } from '@strapi/strapi';

interface WithId {
  id: number;
}
interface Action {
  actionId: string;
  subjects?: string[];
}
export interface Permission {
  action: string;
  subject: string | null;
  conditions?: readonly string[];
  properties?: { fields?: readonly string[] };
}
interface NewCondition {
  name: string;
  displayName: string;
  category: string;
  handler: (user: WithId) => Promise<object | boolean>;
}

/** The services of Strapi's own plugins that we call, as they are in 5.54: Strapi types them as `any`. */
interface StockServices {
  'admin::user': {
    exists(where: object): Promise<boolean>;
    create(user: object): Promise<WithId>;
    updateById(id: number, change: object): Promise<unknown>;
  };
  'admin::role': {
    findOne(where: object): Promise<WithId | null>;
    create(role: object): Promise<WithId>;
    assignPermissions(id: number, permissions: readonly Permission[]): Promise<unknown>;
  };
  'admin::permission': {
    actionProvider: { values(): Action[] };
    conditionProvider: { registerMany(conditions: readonly NewCondition[]): Promise<void> };
  };
  'admin::content-type': {
    getPermissionsWithNestedFields(actions: readonly Action[]): Permission[];
  };
  'plugin::upload.file': { getFolderPath(folder: number | undefined): Promise<string> };
  'plugin::upload.provider': { upload(file: object): Promise<void> };
  'plugin::upload.image-manipulation': { generateThumbnail(file: object): Promise<object | null> };
  'plugin::content-manager.content-types': Configurations;
  'plugin::content-manager.components': Configurations;
}

interface Configurations {
  findConfiguration(model: object): Promise<unknown>;
  updateConfiguration(model: object, configuration: object): Promise<unknown>;
}

export const stockService = <Name extends keyof StockServices>(
  strapi: Core.Strapi,
  name: Name,
): StockServices[Name] => strapi.service(name) as unknown as StockServices[Name];
