import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleSites } from './bundle-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    bundles: string;
  }
}

/** Compiles the sites once for all test files of the theme. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'simpul-stage-'));
  await bundleSites(folder);
  project.provide('bundles', folder);
  return () => rm(folder, { recursive: true });
}
