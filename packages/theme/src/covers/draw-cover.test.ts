import { coverFamilies, coverPath, coverVariants } from '@simpul/domain';
import { describe, expect, it } from 'vitest';
import { allCovers, drawCover } from './draw-cover.ts';
import { drawOrnament } from './draw-ornament.ts';

const elements = 'svg g path circle defs use pattern linearGradient stop'.split(' ');

/** Reads a drawing strictly: tags only, well nested, attributes quoted and named once; throws otherwise. */
function readDrawing(svg: string): { name: string; attributes: Map<string, string> }[] {
  const open: string[] = [];
  const found = [];
  let at = 0;
  while (at < svg.length) {
    const tag = /^<(\/?)([A-Za-z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>&]*")*)(\/?)>/.exec(
      svg.slice(at),
    );
    if (!tag) throw new Error(`no tag at ${at}: ${svg.slice(at, at + 40)}`);
    at += tag[0].length;
    const [, close, name, rest, alone] = tag as unknown as [string, string, string, string, string];
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const pairs = [...rest.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)].map(
      ([, key, value]) => [key!, value!] as const,
    );
    const attributes = new Map(pairs);
    if (attributes.size !== pairs.length) throw new Error(`an attribute twice in <${name}>`);
    found.push({ name, attributes });
    if (!alone) open.push(name);
  }
  if (open.length > 0) throw new Error(`<${open.join()}> left open`);
  return found;
}

describe('a cover', () => {
  const covers = allCovers();

  it('exists for every family and variant, at the address the pages name', () => {
    expect(covers).toHaveLength(coverFamilies.length * coverVariants);
    for (const { path, cover } of covers) expect(path).toBe(coverPath(cover));
    expect(new Set(covers.map(({ path }) => path)).size).toBe(covers.length);
  });

  it('is always drawn the same', () => {
    for (const { cover, svg } of covers) expect(drawCover(cover)).toBe(svg);
  });

  it('differs from every other of its family in what it shows, not only in colour', () => {
    const shapes = covers.map(({ svg, cover }) => cover.family + svg.replace(/#[0-9a-f]{6}/g, '#'));
    expect(new Set(shapes).size).toBe(covers.length);
  });

  it('weighs at most 4 KB', () => {
    for (const { path, svg } of covers)
      expect(Buffer.byteLength(svg), path).toBeLessThanOrEqual(4096);
  });

  it.each(covers.map(({ path, svg }) => [path, svg]))(
    '%s is a whole drawing without words, scripts, styles or anything from elsewhere',
    (_, svg) => {
      const tags = readDrawing(svg);
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      expect(tags[0]!.attributes.get('viewBox')).toBe('0 0 1200 630');
      for (const { name, attributes } of tags) {
        expect(elements).toContain(name);
        for (const [key, value] of attributes) {
          expect(key).not.toMatch(/^(on|style|class)/);
          expect(value).not.toMatch(/NaN|undefined|null|Infinity|javascript/);
          if (key === 'href') expect(ids).toContain(value.slice(1));
          const painted = /url\(#(\w+)\)/.exec(value);
          if (painted) expect(ids).toContain(painted[1]);
          if (key !== 'xmlns') expect(value).not.toContain(':');
        }
      }
    },
  );
});

describe('the ornament of the header', () => {
  it('is one small tile of paths', () => {
    const tags = readDrawing(drawOrnament());
    expect(tags.map(({ name }) => name)).toEqual(['svg', 'path']);
    expect(drawOrnament().length).toBeLessThan(600);
  });
});
