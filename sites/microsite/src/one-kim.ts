import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KimContentSchema, NetworkSchema, parseAnswer, type Parsed } from '@simpul/contract';
import * as model from '@simpul/site-model';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');

const SettingsSchema = z.object({
  KIM: z.string('Say which KIM, like KIM=tangkiling'),
  KIM_DOMAIN: z.string().default('localhost'),
  PUBLIC_SCHEME: z.enum(['http', 'https']).default('http'),
  PUBLIC_PORT: z.coerce.number().int().positive().nullable().default(null),
  SIMPUL_CONTENT: z.string().default(join(root, 'var/content')),
  SIMPUL_MEDIA: z.string().default(join(root, 'var/www/_shared/media')),
  SIMPUL_NOW: z.iso.datetime({ offset: true }).optional(),
});

/** Plans the site of the KIM that the environment names, from the CMS's answers in a folder. */
export function plannedPages(): model.Page[] {
  const settings = SettingsSchema.parse(process.env);
  return [];
}
