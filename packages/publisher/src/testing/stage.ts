import type { KimContent, Network } from '@simpul/contract';
import * as a from '@simpul/site-model/testing';
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectStore } from '@simpul/storage';
import { ByteCache, StoreSites, createWeb, folderSites } from '@simpul/web';
import { pino } from 'pino';
import {
  publish,
  startPublisher,
  type PublishReport,
  type Publisher,
  type PublisherOptions,
  type Theme,
} from '../index.ts';
import { FakeCms, TOKEN } from './fake-cms.ts';
import { putPlainTheme } from './plain-theme.ts';

/** A desk to publish from: a stand-in CMS, a folder, a theme, a web server, a clock that stands still. */
export class Stage {
  readonly varDir = mkdtempSync(join(tmpdir(), 'simpul-stage-'));
  readonly kims = new Map<string, KimContent>();
  readonly log: { msg: string; site?: string }[] = [];
  cms!: FakeCms;
  theme!: Theme;
  now = a.NOW;
  /** Where the publisher asks for what is served; null is the stage's own web server. */
  web: string | null = null;
  reserveMb = 0;
  limits: NonNullable<PublisherOptions['limits']> = {};
  /** Beside what a test must not wait for in any case. */
  rhythm: NonNullable<PublisherOptions['rhythm']> = {};
  readonly store: ObjectStore | null;
  readonly #web: Server;
  #resident: Publisher | null = null;

  private constructor(store: ObjectStore | null) {
    this.store = store;
    const cache = () => new ByteCache(join(this.varDir, 'web-cache'), 10_000_000);
    this.#web = createWeb({
      sites:
        store === null ? folderSites(join(this.varDir, 'www')) : new StoreSites(store, cache()),
      domain: 'kim.example',
      scheme: 'https',
    });
  }

  static set(network: Partial<Network> = {}, ...kims: KimContent[]): Promise<Stage> {
    return Stage.#set(null, network, kims);
  }

  /** The same, with the web server at an object store. */
  static setWithStore(store: ObjectStore, network: Partial<Network> = {}): Promise<Stage> {
    return Stage.#set(store, network, []);
  }

  static async #set(
    store: ObjectStore | null,
    network: Partial<Network>,
    kims: KimContent[],
  ): Promise<Stage> {
    const stage = new Stage(store);
    const whole = a.aNetwork(network);
    for (const { slug } of whole.kims) stage.kims.set(slug, a.aKimContent({ slug }));
    for (const kim of kims) stage.kims.set(kim.slug, kim);
    stage.cms = await FakeCms.start(whole, (slug) => stage.kims.get(slug));
    stage.theme = putPlainTheme(join(stage.varDir, 'theme'));
    await new Promise<void>((done) => stage.#web.listen(0, '127.0.0.1', done));
    return stage;
  }

  get options(): PublisherOptions {
    const line = { write: (text: string) => this.log.push(JSON.parse(text) as { msg: string }) };
    return {
      cms: this.cms.url,
      token: TOKEN,
      web: this.web ?? `http://127.0.0.1:${this.webPort}`,
      reserveMb: this.reserveMb,
      varDir: this.varDir,
      store: this.store,
      address: { scheme: 'https', domain: 'kim.example', port: null },
      workers: 1,
      log: pino({ level: 'debug' }, line),
      now: () => this.now,
      theme: this.theme,
      limits: this.limits,
      rhythm: {
        ...{
          tick: 20,
          sweep: 1000,
          pictures: 200,
          status: 20,
          refresh: 200,
          restLeast: 20,
          restMost: 100,
        },
        ...this.rhythm,
      },
    };
  }

  /** Where the web server that serves the published folder listens. */
  get webPort(): number {
    return (this.#web.address() as AddressInfo).port;
  }

  publish = (kim?: string): Promise<PublishReport> =>
    publish({ ...this.options, ...(kim !== undefined && { kim }) });

  async start(): Promise<Publisher> {
    this.#resident = await startPublisher(this.options);
    return this.#resident;
  }

  async stopPublisher(): Promise<void> {
    await this.#resident?.stop();
    this.#resident = null;
  }

  async strike(): Promise<void> {
    await this.stopPublisher();
    await this.cms.stop();
    this.#web.closeAllConnections();
    await new Promise((done) => this.#web.close(done));
    rmSync(this.varDir, { recursive: true, force: true });
  }

  /** Publishes new content of one KIM, as the CMS would: its revision grows with the network's. */
  publishKim(content: KimContent): void {
    const revision = this.cms.network.revision + 1;
    this.kims.set(content.slug, { ...content, revision });
    const kims = this.cms.network.kims.map((entry) =>
      entry.slug === content.slug ? { ...entry, revision } : entry,
    );
    this.cms.publish({ revision, kims });
  }

  /** The file of a site as a reader gets it, or null. */
  read(site: string, file: string): string | null {
    const path = join(this.varDir, 'www', site, 'current', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  /** Every file a reader of the site can get, without twins: all of one release. */
  served(site: string, varDir = this.varDir): Record<string, string> {
    const current = join(varDir, 'www', site, 'current');
    if (!existsSync(current)) return {};
    const root = `${realpathSync(current)}/`;
    try {
      const names = readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        .sort();
      return Object.fromEntries(names.map((name) => [name, readFileSync(root + name, 'utf8')]));
    } catch (error) {
      // The release was taken apart as it was read: a newer one is live.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return this.served(site, varDir);
    }
  }

  servedOf = (sites: readonly string[]): Record<string, Record<string, string>> =>
    Object.fromEntries(sites.map((site) => [site, this.served(site)]));

  /** Files of the site in which a text stands. */
  filesWith(site: string, text: string): string[] {
    const files = Object.entries(this.served(site));
    return files.filter(([, content]) => content.includes(text)).map(([name]) => name);
  }
}

/** Waits until something is so; fails with the name of what never was. */
export async function until(what: string, isSo: () => boolean, patienceMs = 10_000): Promise<void> {
  for (const end = Date.now() + patienceMs; !isSo();) {
    if (Date.now() > end) throw new Error(`never so: ${what}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
