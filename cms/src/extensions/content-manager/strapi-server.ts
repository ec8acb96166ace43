import { guardBulk, type BulkController } from '../../access/guard-bulk.ts';
import { guardRelations, type RelationsController } from '../../access/guard-relations.ts';

interface PanelPlugin {
  controllers: { relations: RelationsController; 'collection-types': BulkController };
}

/** Stock actions of the panel that answer from rows without asking whose they are, behind our question. */
export default (plugin: PanelPlugin): PanelPlugin => {
  const { controllers } = plugin;
  controllers.relations = guardRelations(strapi, controllers.relations);
  controllers['collection-types'] = guardBulk(strapi, controllers['collection-types']);
  return plugin;
};
