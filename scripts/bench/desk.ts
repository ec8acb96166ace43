import {
  coverCardPath,
  coverFamilies,
  coverPath,
  coverVariants,
  photoCardPath,
  photoPath,
  photoWidths,
} from '@simpul/domain';
import type { KimContent } from '@simpul/contract';
import { foldersIn, readStatus, type Folders } from '@simpul/publisher';
import { FakeCms, TOKEN } from '@simpul/publisher/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeKim, makeNetwork, photoHashes } from './network.ts';
import { startMeasuredPublisher, type MeasuredPublisher } from './publisher-process.ts';

/** A desk to measure at: a folder, a stand-in CMS over HTTP with the made network, and a publisher. */
export interface BenchDesk {
  folders: Folders;
  cms: FakeCms;
  /** With `profileTo` every thread leaves a profile there when it ends. */
  startPublisher: (profileTo?: string) => MeasuredPublisher;
  /** Lets a KIM write a post, and the CMS ring. */
  writePost: (site: string, slug: string) => void;
  /** Waits until the publisher says that nothing is left to do. */
  settled: () => Promise<void>;
  clear: () => Promise<void>;
}

/** Prepares a desk for so many KIM. Pictures and covers are put there: they are not measured. */
export async function prepareDesk(sites: number, workers: number): Promise<BenchDesk> {
  const varDir = mkdtempSync(join(tmpdir(), 'simpul-bench-'));
  const folders = foldersIn(varDir);
  putMedia(folders.media);
  const written = new Map<string, KimContent>();
  const contentOf = (slug: string): KimContent =>
    written.get(slug) ?? makeKim(Number(slug.slice('kim-'.length)));
  const cms = await FakeCms.start(makeNetwork(sites), contentOf);
  const variables = {
    SIMPUL_VAR: varDir,
    CMS_URL: cms.url,
    PUBLICATION_TOKEN: TOKEN,
    KIM_DOMAIN: 'kim.example',
    PUBLIC_SCHEME: 'https',
    PUBLISHER_WORKERS: String(workers),
    STATUS_PORT: '0',
  };
  return {
    folders,
    cms,
    startPublisher: (profileTo) =>
      startMeasuredPublisher(
        variables,
        profileTo === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profileTo],
      ),
    writePost: (site, slug) => {
      const revision = cms.network.revision + 1;
      const before = contentOf(site);
      const instant = new Date().toISOString();
      const times = { publishedAt: instant, updatedAt: instant };
      const post = { ...before.posts[0]!, id: `post-${slug}`, slug, ...times };
      written.set(site, { ...before, revision, posts: [post, ...before.posts] });
      const kims = cms.network.kims.map((kim) => (kim.slug === site ? { ...kim, revision } : kim));
      cms.publish({ revision, kims });
    },
    settled: async () => {
      for (let calm = 0; calm < 4; await sleep(250)) {
        const status = readStatus({ varDir });
        const isCalm =
          status?.running && status.backlog === 0 && status.revision === cms.network.revision;
        calm = isCalm ? calm + 1 : 0;
      }
    },
    clear: async () => {
      await cms.stop();
      rmSync(varDir, { recursive: true, force: true });
    },
  };
}

function putMedia(folder: string): void {
  const covers = coverFamilies.flatMap((family) =>
    Array.from({ length: coverVariants }, (_, variant) => ({ family, variant })),
  );
  const paths = [
    ...photoHashes.flatMap((hash) => photoWidths.map((width) => photoPath(hash, width))),
    ...photoHashes.map(photoCardPath),
    ...covers.flatMap((cover) => [coverPath(cover), coverCardPath(cover)]),
  ];
  for (const path of paths) {
    const file = join(folder, '..', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.alloc(60_000));
  }
}

/** The middle and the worst of some figures. */
export function spread(figures: readonly number[]): { median: number; max: number } {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median: Math.round(median), max: Math.round(sorted.at(-1)!) };
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
