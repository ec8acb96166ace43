import type { KimContent } from '@simpul/contract';
import { foldersIn, readStatus, type Folders } from '@simpul/publisher';
import { FakeCms } from '@simpul/publisher/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { trialVariables } from '../run/trial-process.ts';
import { makeKim, makeNetwork } from './network.ts';
import { networkAfter } from './network-after.ts';
import { putMedia } from './put-media.ts';
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

/** What a desk is made for, and where it may stay. */
export interface DeskOptions {
  sites: number;
  workers: number;
  /** A folder that stays, so that the next run with as many KIM need not publish everything again. */
  desk?: string;
}

/** Prepares a desk for so many KIM. Pictures and covers are put there: they are not measured. */
export async function prepareDesk({ sites, workers, desk }: DeskOptions): Promise<BenchDesk> {
  const varDir = desk === undefined ? mkdtempSync(join(tmpdir(), 'simpul-bench-')) : resolve(desk);
  const folders = foldersIn(varDir);
  putMedia(folders.media);
  const written = new Map<string, KimContent>();
  const contentOf = (slug: string): KimContent =>
    written.get(slug) ?? makeKim(Number(slug.slice('kim-'.length)));
  const network = networkAfter(makeNetwork(sites), folders.content);
  const cms = await FakeCms.start(network, contentOf);
  const variables = trialVariables(varDir, cms, workers);
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
      if (desk === undefined) rmSync(varDir, { recursive: true, force: true });
    },
  };
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
