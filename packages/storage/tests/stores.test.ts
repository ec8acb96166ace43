import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { FolderStore, S3Store, type ObjectStore } from '../src/index.ts';
import type { S3Options } from '../src/s3-line.ts';
import { MemoryStore, startCeph, type RunningCeph } from '../src/testing/index.ts';
import { keepsTheContract } from './contract.ts';
import { bearsFaults } from './faults.ts';

describe('memory', () =>
  keepsTheContract(() => ({ fresh: async () => new MemoryStore(), other: (store) => store })));

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-folder-store-'));
  let stores = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  keepsTheContract(() => ({
    fresh: async () => {
      const place = join(folder, String(++stores));
      mkdirSync(place);
      return new FolderStore(place);
    },
    other: ({ place }) => new FolderStore(place),
  }));
});

describe('Ceph, a real S3 server', () => {
  const options = new Map<ObjectStore, S3Options>();
  let ceph: RunningCeph;
  beforeAll(async () => void (ceph = await startCeph()));
  afterAll(() => ceph?.stop());
  keepsTheContract(() => ({
    fresh: async () => {
      const bucket = await ceph.bucket();
      const store = new S3Store(bucket);
      options.set(store, bucket);
      return store;
    },
    other: (store) => new S3Store(options.get(store)!),
  }));
  bearsFaults(() => ceph);
});
