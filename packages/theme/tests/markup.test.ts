import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { htmlRules } from '../src/testing/html-rules.ts';
import { openStage, type Stage } from './stage.ts';

const FIRST_VIEW_BYTES = 14 * 1024;
const SCRIPT_BYTES = 2 * 1024;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const validator = new HtmlValidate(htmlRules);

/** The one asset of a site with this ending. */
function assetOf(site: 'microsite' | 'portal', ending: string): Buffer {
  const folder = stage.assetsOf(site);
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  expect(names).toHaveLength(1);
  return readFileSync(join(folder, names[0]!));
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
    const css = brotliCompressSync(assetOf(example.site, '.css')).length;
    expect(html + css).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
  });

  it('holds no inline style and no inline script', async () => {
    const html = await stage.htmlOf(example);
    expect(html).not.toMatch(/<style|\sstyle=/);
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.filter((tag) => !/ src=|application\/ld\+json/.test(tag))).toEqual([]);
  });
});

describe.each(['microsite', 'portal'] as const)('the assets of the %s', (site) => {
  it('are one small script', () => {
    expect(assetOf(site, '.js').length).toBeLessThanOrEqual(SCRIPT_BYTES);
  });

  it('rank the cascade layers as they are meant', () => {
    const css = assetOf(site, '.css').toString();
    const ranks = [...new Set([...css.matchAll(/@layer (\w+)/g)].map(([, name]) => name))];
    expect(ranks).toEqual(['tokens', 'base', 'parts', 'pages', 'modes']);
  });

  it('ask nobody else for anything', () => {
    expect(assetOf(site, '.css').toString()).not.toMatch(/url\((?!["']?\/)|@import/);
  });
});
