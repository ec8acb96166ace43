import type { KimContent, Network } from '@simpul/contract';
import * as a from '@simpul/site-model/testing';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import {
  publish,
  startPublisher,
  themeIn,
  type PublishReport,
  type Publisher,
  type PublisherOptions,
  type Theme,
} from '../src/index.ts';
import { FakeCms, TOKEN } from '../src/testing/index.ts';

/**
 * A theme that prints a view as it is: quick to load, and everything a page shows can be read back. A
 * title that says RUSAK makes the page fail, MACET makes it never end, BOROS makes it eat all memory.
 */
const ENTRY = `
const text = (value) => JSON.stringify(value).replace(/[<>&]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
const print = ({ kind, view }) => {
  if (kind === 'calendar') return 'BEGIN:VCALENDAR\\r\\nX:' + text(view) + '\\r\\nEND:VCALENDAR\\r\\n';
  if (['jsonFeed', 'manifest'].includes(kind)) return JSON.stringify(view);
  if (['rss', 'atom', 'opml', 'sitemap'].includes(kind)) return '<x>' + text(view) + '</x>';
  if (/RUSAK/.test(JSON.stringify(view))) throw new Error('this cannot be drawn');
  if (/MACET/.test(JSON.stringify(view))) for (;;);
  if (/BOROS/.test(JSON.stringify(view))) for (const eaten = []; ; ) eaten.push(Array(1e6).fill({}));
  return '<!doctype html><p>' + text(view) + '</p>';
};
export const app = {
  render: async (_, { locals }) => new Response(print(locals)),
};
export const covers = () => [];
`;

/** A desk to publish from: a stand-in CMS, a folder, a theme, a clock that stands still. */
export class Stage {
  readonly varDir = mkdtempSync(join(tmpdir(), 'simpul-stage-'));
  readonly kims = new Map<string, KimContent>();
  readonly log: { msg: string; site?: string }[] = [];
  cms!: FakeCms;
  theme!: Theme;
  now = a.NOW;
  limits: NonNullable<PublisherOptions['limits']> = {};
  #resident: Publisher | null = null;

  static async set(network: Partial<Network> = {}, ...kims: KimContent[]): Promise<Stage> {
    const stage = new Stage();
    const whole = a.aNetwork(network);
    for (const { slug } of whole.kims) stage.kims.set(slug, a.aKimContent({ slug }));
    for (const kim of kims) stage.kims.set(kim.slug, kim);
    stage.cms = await FakeCms.start(whole, (slug) => stage.kims.get(slug));
    stage.theme = themeIn(join(stage.varDir, 'theme'), 'v1');
    for (const folder of [stage.theme.microsite, stage.theme.portal]) {
      mkdirSync(join(folder, 'server'), { recursive: true });
      writeFileSync(join(folder, 'server/entry.mjs'), ENTRY);
    }
    return stage;
  }

  get options(): PublisherOptions {
    const line = { write: (text: string) => this.log.push(JSON.parse(text) as { msg: string }) };
    return {
      cms: this.cms.url,
      token: TOKEN,
      varDir: this.varDir,
      address: { scheme: 'https', domain: 'kim.example', port: null },
      workers: 1,
      log: pino({ level: 'debug' }, line),
      now: () => this.now,
      theme: this.theme,
      limits: this.limits,
      rhythm: { tick: 20, sweep: 1000, pictures: 200, restLeast: 20, restMost: 100 },
    };
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

  /** Every file a reader of the site can get, without twins. */
  served(site: string): Record<string, string> {
    const root = join(this.varDir, 'www', site, 'current/');
    if (!existsSync(root)) return {};
    const names = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort();
    return Object.fromEntries(names.map((name) => [name, this.read(site, name)!]));
  }

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
