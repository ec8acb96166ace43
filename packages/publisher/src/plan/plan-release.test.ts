import type { Lane } from '@simpul/site-model';
import { describe, expect, it } from 'vitest';
import type { Entries } from '../release/manifest.ts';
import { planRelease } from './plan-release.ts';

const page = (path: string, key = 'a', lane: Lane = 'pages') => ({ path, key, lane });
const live = (...pages: ReturnType<typeof page>[]): Entries =>
  Object.fromEntries(
    pages.map(({ path, key, lane }) => [path, { key: `t.${key}`, lane, sha256: '', bytes: 1 }]),
  );
const pathsOf = (list: { page: { path: string } }[]) => list.map(({ page: { path } }) => path);

describe('plan of a release', () => {
  it('renders everything on a new site', () => {
    const plan = planRelease({}, [page('/'), page('/berita/x')], 't', 'all');
    expect([pathsOf(plan.render), plan.keep, plan.remove]).toEqual([['/', '/berita/x'], [], []]);
  });

  it('renders a page whose key moved and keeps the others', () => {
    const plan = planRelease(
      live(page('/'), page('/berita/x')),
      [page('/', 'b'), page('/berita/x')],
      't',
      'all',
    );
    expect([pathsOf(plan.render), plan.keep]).toEqual([['/'], ['/berita/x']]);
  });

  it('renders everything again under a new theme', () => {
    const plan = planRelease(live(page('/')), [page('/')], 'u', 'all');
    expect(pathsOf(plan.render)).toEqual(['/']);
  });

  it('removes a page that the site no longer has, but not one that is held', () => {
    const before = live(page('/'), page('/galeri/a'), page('/galeri/b'));
    const plan = planRelease(before, [page('/')], 't', 'all', new Set(['/galeri/a']));
    expect([plan.keep, plan.remove]).toEqual([['/', '/galeri/a'], ['/galeri/b']]);
  });

  it('does not even ask the key of other lanes while the first is published', () => {
    const list = {
      path: '/berita',
      lane: 'lists' as const,
      get key(): string {
        throw new Error('asked');
      },
    };
    const before = live(page('/', 'a', 'first'), page('/berita', 'a', 'lists'));
    const plan = planRelease(before, [page('/', 'b', 'first'), list], 't', 'first');
    expect([pathsOf(plan.render), plan.keep]).toEqual([['/'], ['/berita']]);
  });

  it('brings new pages of any lane with the first, because the home page may link to them', () => {
    const plan = planRelease({}, [page('/berita/baru', 'a', 'pages')], 't', 'first');
    expect(pathsOf(plan.render)).toEqual(['/berita/baru']);
  });

  it('lets only pages of the first lane go with the first', () => {
    const before = live(page('/pengumuman/x', 'a', 'first'), page('/topik/budaya', 'a', 'lists'));
    const plan = planRelease(before, [], 't', 'first');
    expect([plan.keep, plan.remove]).toEqual([['/topik/budaya'], ['/pengumuman/x']]);
  });

  it('refuses an address that would leave the release, or that two pages claim', () => {
    for (const path of ['/../x', '/a/../../b', 'x', '/A', '/.git', '//x', '/a/']) {
      expect(() => planRelease({}, [page(path)], 't', 'all'), path).toThrow('not an address');
    }
    expect(() => planRelease({}, [page('/'), page('/')], 't', 'all')).toThrow('two pages');
  });
});
