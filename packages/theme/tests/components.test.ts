import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { examples } from '../src/examples/index.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('bundles'));
});
afterAll(() => stage.close());

const folder = new URL('../src/components/', import.meta.url);
const components = readdirSync(folder).filter((name) => name.endsWith('.astro'));

/** The class that a component's styles begin with; its own, by the rule of one prefix per component. */
const classOf = (name: string): string | undefined =>
  /@layer parts \{\s*(?:\/\*[\s\S]*?\*\/\s*)?\.([\w-]+)/.exec(
    readFileSync(new URL(name, folder), 'utf8'),
  )?.[1];

it('every component with a look of its own stands in an example that is looked at and tested', async () => {
  const pages = await Promise.all(examples.map((example) => stage.htmlOf(example)));
  const shown = new Set(
    pages.flatMap((html) =>
      [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)),
    ),
  );
  const missing = components
    .map((name) => ({ name, look: classOf(name) }))
    .filter(({ look }) => look !== undefined && !shown.has(look));
  expect(missing).toEqual([]);
  expect(components.filter((name) => classOf(name)).length).toBeGreaterThan(25);
});
