import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PortalHomeView } from '@simpul/site-model';
import { examples, type Example } from '../src/examples/index.ts';
import { htmlRules } from '../src/testing/html-rules.ts';
import { busyPortalHome } from './every-regency.ts';
import { openStage, type Stage } from './stage.ts';

const FIRST_VIEW_BYTES = 14 * 1024;
/** What a busy day must leave of it, for a day that is busier still. */
const ROOM_BYTES = 1.5 * 1024;
/** It is asked for to be printed, and brings seven square codes for the wall. */
const BULLETIN_BYTES = 18 * 1024;
const SCRIPT_BYTES = 1.5 * 1024;
const SEARCH_BYTES = 4 * 1024;
const WORKER_BYTES = 1.75 * 1024;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('bundles'));
});
afterAll(() => stage.close());

const validator = new HtmlValidate(htmlRules);

/** The stylesheets of a site: that of every page, and two for pages that are read or asked for. */
function stylesOf(site: 'microsite' | 'portal'): string[] {
  const folder = stage.assetsOf(site);
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  expect(names.map((name) => name.split('.')[0]).sort()).toEqual(['asked', 'reading', 'style']);
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The styles that a page loads, in bytes on the line. */
const styleBytes = (site: 'microsite' | 'portal', html: string): number =>
  sumOf(site, [...html.matchAll(/<link rel="stylesheet" href="\/_astro\/([^"]+)"/g)]);

const sumOf = (site: 'microsite' | 'portal', found: RegExpMatchArray[]): number =>
  found
    .map(([, name]) => brotliCompressSync(readFileSync(join(stage.assetsOf(site), name!))).length)
    .reduce((sum, bytes) => sum + bytes, 0);

/** The code that a page loads, in bytes on the line. */
const scriptBytes = (site: 'microsite' | 'portal', html: string): number =>
  sumOf(site, [...html.matchAll(/ src="\/_astro\/([^"]+\.js)"/g)]);

describe.each(examples)('the page $name', (example) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(await stage.htmlOf(example));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual(
      [],
    );
  });

  it('fits its first view, styles included, into one congestion window', async () => {
    const html = await stage.htmlOf(example);
    const bytes = brotliCompressSync(html).length + styleBytes(example.site, html);
    const most = example.kind === 'bulletin' ? BULLETIN_BYTES : FIRST_VIEW_BYTES;
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it('asks for at most a small script, unless it is for searching', async () => {
    const bytes = scriptBytes(example.site, await stage.htmlOf(example));
    expect(bytes).toBeLessThanOrEqual(example.kind === 'search' ? SEARCH_BYTES : SCRIPT_BYTES);
  });

  it('holds no inline style and no inline script', async () => {
    const html = await stage.htmlOf(example);
    expect(html).not.toMatch(/<style|\sstyle=/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !/ src=|application\/ld\+json/.test(tag))).toEqual([]);
  });
});

describe('the home page of the portal when KIM of every regency write', () => {
  it('leaves room in its first view', async () => {
    const { kind, path, view } = busyPortalHome();
    const home = view() as PortalHomeView;
    expect(home.regencies).toHaveLength(14);
    expect(home.regional.length).toBeGreaterThan(3);
    const html = await stage.htmlOf({ site: 'portal', kind, path, view: home } as Example);
    const bytes = brotliCompressSync(html).length + styleBytes('portal', html);
    expect(bytes).toBeLessThanOrEqual(FIRST_VIEW_BYTES - ROOM_BYTES);
  });
});

describe.each(['microsite', 'portal'] as const)('the assets of the %s', (site) => {
  it('have a small service worker that needs nothing else', async () => {
    const example = examples.find((one) => one.site === site)!;
    const worker = { ...example, kind: 'serviceWorker', path: '/sw.js', view: {} } as const;
    const code = await stage.htmlOf(worker);
    expect(code.length).toBeGreaterThan(1000);
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(WORKER_BYTES);
    expect(code).not.toMatch(/\bimport\b/);
  });

  it('rank the cascade layers as they are meant', () => {
    const meant = ['tokens', 'base', 'parts', 'pages', 'modes'];
    for (const css of stylesOf(site)) {
      // The first mention counts, in whichever file a page meets it.
      const named = [...css.matchAll(/@layer ([\w, ]+)/g)].flatMap(([, names]) =>
        names!.split(/, */),
      );
      expect([...new Set(named)]).toEqual(meant.slice(0, new Set(named).size));
    }
  });

  it('ask nobody else for anything', () => {
    expect(stylesOf(site).join()).not.toMatch(/url\((?!["']?\/)|@import/);
  });
});
