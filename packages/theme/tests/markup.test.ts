import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { htmlRules } from '../src/testing/html-rules.ts';
import { openStage, type Stage } from './stage.ts';

const FIRST_VIEW_BYTES = 14 * 1024;
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

/** The one stylesheet of a site. */
function styleOf(site: 'microsite' | 'portal'): Buffer {
  const folder = stage.assetsOf(site);
  const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
  expect(names).toHaveLength(1);
  return readFileSync(join(folder, names[0]!));
}

/** The code that a page loads, in bytes on the line. */
function scriptBytes(site: 'microsite' | 'portal', html: string): number {
  const names = [...html.matchAll(/ src="\/_astro\/([^"]+\.js)"/g)].map(([, name]) => name!);
  return names.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(stage.assetsOf(site), name))).length,
    0,
  );
}

describe.each(examples)('the page $name', (example) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(await stage.htmlOf(example));
    const messages = report.results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual(
      [],
    );
  });

  it('fits its first view, styles included, into one congestion window', async () => {
    const html = brotliCompressSync(await stage.htmlOf(example)).length;
    const css = brotliCompressSync(styleOf(example.site)).length;
    const most = example.kind === 'bulletin' ? BULLETIN_BYTES : FIRST_VIEW_BYTES;
    expect(html + css).toBeLessThanOrEqual(most);
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
    const css = styleOf(site).toString();
    const ranks = [...new Set([...css.matchAll(/@layer (\w+)/g)].map(([, name]) => name))];
    expect(ranks).toEqual(['tokens', 'base', 'parts', 'pages', 'modes']);
  });

  it('ask nobody else for anything', () => {
    expect(styleOf(site).toString()).not.toMatch(/url\((?!["']?\/)|@import/);
  });
});
