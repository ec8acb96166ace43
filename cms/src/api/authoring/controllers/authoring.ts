import type { Core } from '@strapi/strapi';
import { doorHandlers } from '../../../authoring/handlers/doors.ts';
import { itemHandlers } from '../../../authoring/handlers/items.ts';
import { kimHandlers } from '../../../authoring/handlers/kim.ts';
import { peopleHandlers } from '../../../authoring/handlers/people.ts';
import { photoHandlers } from '../../../authoring/handlers/photos.ts';
import { previewHandlers } from '../../../authoring/handlers/previews.ts';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  ...doorHandlers(strapi),
  ...itemHandlers(strapi),
  ...kimHandlers(strapi),
  ...peopleHandlers(strapi),
  ...photoHandlers(strapi),
  ...previewHandlers(strapi),
});
