import { z } from 'zod';
import { FolderStore } from './folder-store.ts';
import type { ObjectStore } from './object-store.ts';
import { S3Store } from './s3-store.ts';

const USUAL_REGION = 'us-east-1';

/** The variables that say where finished sites are put for web servers elsewhere; by default nowhere. */
export const storeVariables = {
  S3_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error:
        'S3_ENDPOINT must be the address of the object store, such as https://s3.example.go.id.',
    })
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'S3_REGION must be the name of a region, such as us-east-1.')
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'S3_BUCKET must be the name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens.',
    )
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  STORE_FOLDER: z
    .string()
    .startsWith('/', 'STORE_FOLDER must be the whole path of a folder, such as /mnt/simpul.')
    .optional(),
};

interface StoreSet {
  S3_ENDPOINT?: string | undefined;
  S3_REGION?: string | undefined;
  S3_BUCKET?: string | undefined;
  S3_ACCESS_KEY_ID?: string | undefined;
  S3_SECRET_ACCESS_KEY?: string | undefined;
  STORE_FOLDER?: string | undefined;
}

/** The store that is named in those variables, or null. Throws one sentence per variable that is missing. */
export function storeIn(set: StoreSet): ObjectStore | null {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, STORE_FOLDER: folder } = set;
  const {
    S3_ACCESS_KEY_ID: keyId,
    S3_SECRET_ACCESS_KEY: secret,
    S3_REGION: region = USUAL_REGION,
  } = set;

  const all = {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: keyId,
    S3_SECRET_ACCESS_KEY: secret,
  };
  const given = Object.values(all).filter((value) => value !== undefined);
  if (folder !== undefined) {
    if (given.length === 0) return new FolderStore(folder);
    throw new Error('STORE_FOLDER and S3_… name two stores. Leave one of them out.');
  }
  if (given.length === 0) return null;
  if (endpoint && bucket && keyId && secret) {
    return new S3Store({ endpoint, region, bucket, keyId, secret });
  }
  const missing = Object.entries(all).filter(([, value]) => value === undefined);
  throw new Error(
    missing.map(([name]) => `${name} is missing: an object store needs all of S3_….`).join('\n'),
  );
}
