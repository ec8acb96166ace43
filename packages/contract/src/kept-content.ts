import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PublicAddress } from '@simpul/domain';
import { z } from 'zod';
import { KimContentSchema, type KimContent } from './kim-content.ts';
import { NetworkSchema, type Network } from './network.ts';
import { parseAnswer } from './parse-answer.ts';
import { addressIn, addressVariables, readVariables } from './variables.ts';

/** What a site is made from when no publisher hands it over: `astro dev` and `astro build` of one site. */
export interface KeptContent {
  network: Network;
  kim: (slug: string) => KimContent;
  /** The moment the site is made for, in milliseconds. */
  now: number;
  address: PublicAddress;
  cardBytes: (path: string) => number | null;
}

/**
 * The CMS's answers as the publisher keeps them below `SIMPUL_CONTENT` (default `var/content` of the
 * repository at `root`), for the address that the variables name and for `SIMPUL_NOW`, or else `moment`
 * (milliseconds). Throws with a sentence for a wrong setting, and for an answer that does not fit when
 * it is read.
 */
export function keptContent(
  root: string,
  variables: Record<string, string | undefined>,
  moment: number,
): KeptContent {
  const schema = z.object({
    ...addressVariables,
    SIMPUL_CONTENT: z.string().default(join(root, 'var/content')),
    SIMPUL_MEDIA: z.string().default(join(root, 'var/www/_shared/media')),
    SIMPUL_NOW: z.iso
      .datetime({
        offset: true,
        error: 'SIMPUL_NOW must be an instant like 2026-11-21T19:00:00+07:00.',
      })
      .optional(),
  });
  const set = readVariables(schema, variables);
  return {
    network: read(NetworkSchema, join(set.SIMPUL_CONTENT, 'network.json')),
    kim: (slug) => read(KimContentSchema, join(set.SIMPUL_CONTENT, 'kims', `${slug}.json`)),
    now: set.SIMPUL_NOW === undefined ? moment : Date.parse(set.SIMPUL_NOW),
    address: addressIn(set),
    cardBytes: (path) =>
      statSync(join(set.SIMPUL_MEDIA, basename(path)), { throwIfNoEntry: false })?.size ?? null,
  };
}

function read<T>(schema: z.ZodType<T>, file: string): T {
  const parsed = parseAnswer(schema, file, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
