import { foldersIn, verify, verifyStored } from '@simpul/publisher';
import { bytesKey, readListing, readPointer, storeIn, type ObjectStore } from '@simpul/storage';
import { startCeph } from '@simpul/storage/testing';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from '../setup/system-package.ts';

/** Text of every page of a site, by file. */
type Texts = Record<string, string>;

/** Where finished sites stand for the web server of a drill, and what stands there. */
export interface Ground {
  /** What publishers and web server are told of it. */
  variables: Record<string, string>;
  /** `SIMPUL_VAR` of the web server. */
  webDir: string;
  served: (site: string) => Promise<Texts>;
  /** What is damaged, one sentence each. */
  faults: () => Promise<string[]>;
  end: () => Promise<void>;
}

/** The folder of the publishers itself. */
export const folderGround = (varDir: string): Ground => ({
  variables: {},
  webDir: varDir,
  served: async (site) => textsIn(varDir, site),
  faults: async () => (await verify({ varDir })).faults.map(({ sentence }) => sentence),
  end: async () => {},
});

/** A bucket of a real S3 server; the web server shares nothing else with the publishers. */
export async function storeGround(varDir: string): Promise<Ground> {
  await ensureProgram('radosgw', 'ceph-mon', 'ceph-osd', 'radosgw');
  const ceph = await startCeph();
  const { endpoint, region, bucket, keyId, secret } = await ceph.bucket();
  const variables = {
    S3_ENDPOINT: endpoint,
    S3_REGION: region,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: keyId,
    S3_SECRET_ACCESS_KEY: secret,
  };
  const store = storeIn(variables)!;
  const webDir = mkdtempSync(join(tmpdir(), 'simpul-elsewhere-'));
  mkdirSync(join(webDir, 'log'));
  return {
    variables,
    webDir,
    served: (site) => textsAt(store, site),
    faults: async () =>
      [...(await verify({ varDir })).faults, ...(await verifyStored({ varDir, store })).faults].map(
        ({ sentence }) => sentence,
      ),
    end: async () => {
      await ceph.stop();
      rmSync(webDir, { recursive: true, force: true });
    },
  };
}

/** Every page a reader of this site can get from a folder. */
export function textsIn(varDir: string, site: string): Texts {
  const current = `${join(foldersIn(varDir).www, site, 'current')}/`;
  const files = readdirSync(current, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(current.length), readFileSync(file, 'utf8')]),
  );
}

/** The same from a store. */
async function textsAt(store: ObjectStore, site: string): Promise<Texts> {
  const listing = (await readPointer(store, site))?.pointer?.listing ?? null;
  const listed = listing === null ? null : await readListing(store, site, listing);
  const texts = Object.entries(listed?.files ?? {}).map(async ([file, { sha256 }]) => {
    const found = await store.get(bytesKey(sha256));
    return [file, found?.bytes.toString() ?? 'missing'] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}
