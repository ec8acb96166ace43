import { foldersIn, publish, readStatus, verify } from '@simpul/publisher';
import { FakeCms, TOKEN, putPlainTheme } from '@simpul/publisher/testing';
import * as a from '@simpul/site-model/testing';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { freePort } from '../run/free-port.ts';
import { startProcess, waitUntilReady, type Running } from '../run/process.ts';
import { root } from '../setup/root.ts';
import { Readers, differences, generationOf, type Generation } from './readers.ts';
import { states } from './states.ts';

const DOMAIN = 'kim.example';
const SITES = ['anjir', 'pahandut', 'portal', 'selat', 'tangkiling'];
const PATIENCE_MS = 120_000;

/**
 * Publisher and web server as processes of their own on a small network, with readers, and what a clean
 * publication of each state of its content looks like.
 */
export class Stand {
  readonly varDir: string;
  readonly cms: FakeCms;
  readonly readers: Readers;
  readonly #clean: readonly Generation[];
  readonly #variables: Record<string, string>;
  readonly #web: Running;
  #publisher: Running | null = null;
  #at = 0;

  private constructor(
    varDir: string,
    cms: FakeCms,
    clean: readonly Generation[],
    variables: Record<string, string>,
    web: Running,
  ) {
    this.varDir = varDir;
    this.cms = cms;
    this.#clean = clean;
    this.#variables = variables;
    this.#web = web;
    this.readers = new Readers(Number(variables['WEB_PORT']), DOMAIN);
  }

  /** `varDir` may be a disk of its own; otherwise a fresh folder is made. */
  static async set(varDir = mkdtempSync(join(tmpdir(), 'simpul-drill-'))): Promise<Stand> {
    const cms = await FakeCms.start(a.aNetwork(), (slug) => contentOf(cms, slug));
    const clean: Generation[] = [];
    for (const at of states.keys()) {
      show(cms, at);
      clean.push(await cleanly(cms));
    }
    show(cms, 0);
    putPlainTheme(join(varDir, 'theme'));
    const port = await freePort();
    const variables = {
      SIMPUL_VAR: varDir,
      CMS_URL: cms.url,
      PUBLICATION_TOKEN: TOKEN,
      KIM_DOMAIN: DOMAIN,
      PUBLIC_SCHEME: 'https',
      PUBLISHER_WORKERS: '1',
      DISK_RESERVE_MB: '0',
      STATUS_PORT: '0',
      DRILL_NOW: String(a.NOW),
      WEB_PORT: String(port),
      WEB_URL: `http://127.0.0.1:${port}`,
    };
    const web = await startProcess({
      name: 'web server',
      args: [join(root, 'packages/web/src/main.ts')],
      folder: root,
      variables,
      logFile: join(tmpdir(), `simpul-drill-web-${process.pid}.log`),
    });
    const isUp = () => fetch(variables.WEB_URL).then(Boolean, () => false);
    await waitUntilReady(web, isUp, PATIENCE_MS);
    return new Stand(varDir, cms, clean, variables, web);
  }

  /** Starts the publisher; with `dieAt` it ends by itself at that change while the stand is armed. */
  async startPublisher(more: Record<string, string> = {}): Promise<Running> {
    this.#publisher = await startProcess({
      name: 'publisher',
      args: [
        '--import',
        join(root, 'scripts/drill/die-at.ts'),
        join(root, 'scripts/drill/publisher.ts'),
      ],
      folder: root,
      variables: { ...this.#variables, ...more },
      logFile: join(tmpdir(), `simpul-drill-publisher-${process.pid}.log`),
    });
    return this.#publisher;
  }

  async restartPublisher(): Promise<void> {
    await this.#publisher?.kill();
    await this.startPublisher();
  }

  /** Starts the publisher if it is gone. */
  async keepPublisher(): Promise<void> {
    if (this.#publisher?.isGone() !== false) await this.startPublisher();
  }

  /** Publishes the next state; until it is settled readers may get either. */
  next(): void {
    const before = this.#clean[this.#at]!;
    this.#at = (this.#at + 1) % states.length;
    this.readers.expect(before, this.#clean[this.#at]!);
    show(this.cms, this.#at);
  }

  /** Is everything of the present state published, by what the publisher says? */
  isSettled = (): boolean => {
    const status = readStatus(this);
    return (
      status !== null &&
      status.running &&
      status.backlog === 0 &&
      status.revision === this.cms.network.revision
    );
  };

  async settled(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    while (!this.isSettled()) {
      if (Date.now() > until) throw new Error('the publisher never came to an end');
      await sleep(10);
    }
    this.readers.expect(this.#clean[this.#at]!);
  }

  /** What is served and is not as a clean publication of the present state, and what is damaged. */
  faults(): string[] {
    const served = Object.fromEntries(SITES.map((site) => [site, servedOf(this.varDir, site)]));
    return [
      ...differences(generationOf(served), this.#clean[this.#at]!).map(
        (page) => `${page} is not as a clean publication makes it`,
      ),
      ...verify(this).faults.map(({ sentence }) => sentence),
      ...this.readers.faults.splice(0),
    ];
  }

  /** Ends everything; the folder goes too, unless it is a disk that the caller made. */
  async strike(disk?: string): Promise<void> {
    await this.readers.end();
    await this.#publisher?.kill();
    await this.#web.kill();
    await this.cms.stop();
    if (disk === undefined) rmSync(this.varDir, { recursive: true, force: true });
  }
}

const shown = new WeakMap<FakeCms, number>();

function contentOf(cms: FakeCms, slug: string): ReturnType<typeof a.aKimContent> | undefined {
  const entry = cms.network.kims.find((kim) => kim.slug === slug);
  if (!entry) return undefined;
  const content = states[shown.get(cms) ?? 0]!.kims.find((kim) => kim.slug === slug);
  return { ...(content ?? a.aKimContent({ slug })), revision: entry.revision };
}

/** Lets the CMS answer with a state of the content, and ring. */
function show(cms: FakeCms, at: number): void {
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
    return generationOf(Object.fromEntries(SITES.map((site) => [site, servedOf(varDir, site)])));
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
