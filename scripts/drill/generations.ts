import { foldersIn, publish } from '@simpul/publisher';
import { FakeCms, TOKEN, putPlainTheme } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { DOMAIN } from '../run/trial-process.ts';
import { generationOf, type Generation } from './readers.ts';
import { states } from './states.ts';

const SITES = ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'];

/** A stand-in CMS that can show every state of the content. */
export async function startCms(): Promise<FakeCms> {
  const cms = await FakeCms.start(a.aNetwork(), (slug) => contentOf(cms, slug));
  return cms;
}

let made: Promise<readonly Generation[]> | null = null;

/** What a clean publication of each state looks like: made once, whatever number of stands asks. */
export const cleanGenerations = (): Promise<readonly Generation[]> => (made ??= makeGenerations());

async function makeGenerations(): Promise<readonly Generation[]> {
  const make = async (at: number): Promise<Generation> => {
    const cms = await startCms();
    show(cms, at);
    return cleanly(cms).finally(() => cms.stop());
  };
  return Promise.all(states.map((_, at) => make(at)));
}

/** What is served in a folder now. */
export const servedIn = (varDir: string): Generation =>
  generationOf(Object.fromEntries(SITES.map((site) => [site, servedOf(varDir, site)])));

const shown = new WeakMap<FakeCms, number>();

function contentOf(cms: FakeCms, slug: string): ReturnType<typeof a.aKimContent> | undefined {
  const entry = cms.network.kims.find((kim) => kim.slug === slug);
  if (!entry) return undefined;
  const content = states[shown.get(cms) ?? 0]!.kims.find((kim) => kim.slug === slug);
  return { ...(content ?? a.aKimContent({ slug })), revision: entry.revision };
}

/** Lets the CMS answer with a state of the content, and ring. */
export function show(cms: FakeCms, at: number): void {
  const revision = cms.network.revision + 1;
  const changed = new Set(states.flatMap(({ kims }) => kims.map(({ slug }) => slug)));
  const kims = cms.network.kims.map((kim) => (changed.has(kim.slug) ? { ...kim, revision } : kim));
  shown.set(cms, at);
  cms.publish({ ...states[at]!.network, revision, kims });
}

/** The pages of a publication from nothing. */
async function cleanly(cms: FakeCms): Promise<Generation> {
  const varDir = mkdtempSync(join(tmpdir(), 'simpul-clean-'));
  try {
    const { failed } = await publish({
      cms: cms.url,
      token: TOKEN,
      web: 'http://127.0.0.1:9',
      varDir,
      address: { scheme: 'https', domain: DOMAIN, port: null },
      workers: 1,
      reserveMb: 0,
      now: () => a.NOW,
      theme: putPlainTheme(join(varDir, 'theme')),
      log: pino({ level: 'silent' }),
    });
    if (failed.length > 0) throw new Error(failed[0]!.problem);
    return servedIn(varDir);
  } finally {
    rmSync(varDir, { recursive: true, force: true });
  }
}

/** Every page a reader of a site can get, as files with their text. */
function servedOf(varDir: string, site: string): Record<string, string> {
  const current = `${join(foldersIn(varDir).www, site, 'current')}/`;
  const files = readdirSync(current, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [file.slice(current.length), readFileSync(file, 'utf8')]),
  );
}
