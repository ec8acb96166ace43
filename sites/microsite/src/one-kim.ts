import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KimContentSchema, NetworkSchema, parseAnswer } from '@simpul/contract';
import { pagesOfMicrosite, type Page } from '@simpul/site-model';
import { z } from 'zod';

// Astro runs in the folder of the project, wherever its bundled code may lie.
const root = join(process.cwd(), '../..');

const SettingsSchema = z.object({
  KIM: z.string('Say which KIM, like KIM=tangkiling.').regex(/^[a-z0-9-]+$/),
  KIM_DOMAIN: z.string().default('localhost'),
  PUBLIC_SCHEME: z.enum(['http', 'https']).default('http'),
  PUBLIC_PORT: z.coerce.number().int().positive().nullable().default(null),
  SIMPUL_CONTENT: z.string().default(join(root, 'var/content')),
  SIMPUL_MEDIA: z.string().default(join(root, 'var/www/_shared/media')),
  SIMPUL_NOW: z.iso.datetime({ offset: true }).optional(),
});

/**
 * Plans the site of the KIM that the environment names, from the CMS's answers as the publisher keeps
 * them in `SIMPUL_CONTENT`. Throws with a sentence for a wrong setting or an answer that does not fit.
 */
export function plannedPages(): Page[] {
  const settings = SettingsSchema.safeParse(process.env);
  if (!settings.success) throw new Error(z.prettifyError(settings.error));
  const { KIM, KIM_DOMAIN, PUBLIC_SCHEME, PUBLIC_PORT, SIMPUL_NOW, ...folders } = settings.data;
  return pagesOfMicrosite({
    network: read(NetworkSchema, join(folders.SIMPUL_CONTENT, 'network.json')),
    kim: read(KimContentSchema, join(folders.SIMPUL_CONTENT, 'kims', `${KIM}.json`)),
    now: SIMPUL_NOW === undefined ? Date.now() : Date.parse(SIMPUL_NOW),
    address: { scheme: PUBLIC_SCHEME, domain: KIM_DOMAIN, port: PUBLIC_PORT },
    cardBytes: (path) => sizeOf(join(folders.SIMPUL_MEDIA, basename(path))),
  });
}

function read<T>(schema: z.ZodType<T>, file: string): T {
  const parsed = parseAnswer(schema, file, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const sizeOf = (file: string): number | null =>
  statSync(file, { throwIfNoEntry: false })?.size ?? null;
