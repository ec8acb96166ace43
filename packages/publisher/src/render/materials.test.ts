import type { KimContent } from '@simpul/contract';
import type { WorkedOut } from '@simpul/site-model';
import * as a from '@simpul/site-model/testing';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kimFile } from '../content/kim-file.ts';
import { Snapshot } from '../content/snapshot.ts';
import { Materials, type Scope } from './materials.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'simpul-materials-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const content = (over: Partial<KimContent> = {}): KimContent =>
  a.aKimContent({
    revision: 7,
    posts: a.somePosts(30),
    galleries: ['a', 'b', 'c', 'd'].map((slug) =>
      a.aGallery({ slug, photos: [a.aPhoto(`of ${slug}`)] }),
    ),
    ...over,
  });

function materials(theme = 'theme', lacking: string[] = []): Materials {
  const { address, cardBytes } = a.someSurroundings();
  const made = new Materials({ folder, theme, address, cardBytes });
  made.setNetwork(a.aNetwork());
  made.setLacking(lacking);
  return made;
}

function kept(kim: KimContent): void {
  new Snapshot(folder).keepKim(kim);
}

function pathsOf(of: Materials, revision: number, scope: Scope, without = new Set<string>()) {
  const asked = { site: 'tangkiling', now: a.NOW, revisions: { tangkiling: revision } };
  const { pages } = of.plan(asked, without, scope);
  of.settle('tangkiling');
  return pages.map(({ path }) => path);
}

describe('what an urgent announcement needs of a site', () => {
  it('is told by a front that was worked out when all of the site was planned', () => {
    kept(content());
    expect(pathsOf(materials(), 7, 'front')).toContain('/tentang');
    const again = pathsOf(materials(), 7, 'front');
    expect(again).toContain('/');
    expect(again).not.toContain('/tentang');
  });

  it('is all of it again when the content moved, or what decides how it looks', () => {
    kept(content());
    pathsOf(materials(), 7, 'all');
    expect(pathsOf(materials('another theme'), 7, 'front')).toContain('/tentang');
    kept(content({ revision: 8 }));
    expect(pathsOf(materials('another theme'), 8, 'front')).toContain('/tentang');
    expect(pathsOf(materials('another theme'), 8, 'front')).not.toContain('/tentang');
  });

  it('is all of it while a gallery on the home page waits for its photos, or an item is left out', () => {
    kept(content());
    pathsOf(materials(), 7, 'all');
    const waiting = a.aPhoto('of a').hash;
    expect(pathsOf(materials('theme', [waiting]), 7, 'front')).toContain('/tentang');
    expect(pathsOf(materials(), 7, 'front', new Set(['/berita/x']))).toContain('/tentang');
  });

  it('is kept again when other pages asked for more of it', () => {
    const workedOut = () =>
      JSON.parse(readFileSync(kimFile(folder, 'tangkiling', 'worked'), 'utf8')) as {
        what: WorkedOut;
      };
    kept(content());
    pathsOf(materials(), 7, 'all');
    expect(workedOut().what.markup).toEqual({});
    const later = materials();
    const asked = { site: 'tangkiling', now: a.NOW, revisions: { tangkiling: 7 } };
    for (const page of later.plan(asked, new Set(), 'all').pages) page.view();
    later.settle('tangkiling');
    expect(Object.keys(workedOut().what.markup)).toHaveLength(24);
  });

  it('is forgotten with the KIM: who has the slug next begins anew', () => {
    kept(content());
    pathsOf(materials(), 7, 'all');
    new Snapshot(folder).forgetKim('tangkiling');
    kept(content({ posts: [] }));
    expect(pathsOf(materials(), 7, 'front')).toContain('/tentang');
  });
});
