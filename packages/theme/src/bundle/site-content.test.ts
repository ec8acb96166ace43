import type { Page } from '@simpul/site-model';
import { describe, expect, it } from 'vitest';
import { siteContent } from './site-content.ts';

const planned = (kind: Page['kind'], path: string) =>
  ({ kind, path, view: () => ({ made: path }) }) as unknown as Page;

const pages = [
  planned('home', '/'),
  planned('postList', '/berita'),
  planned('postList', '/berita/hal/1'),
  planned('article', '/berita/panen'),
  planned('rss', '/berita/rss.xml'),
  planned('rss', '/topik/umkm/rss.xml'),
];
const { pageAt, pathsLike, printed, viewAt } = siteContent(async () => pages, {
  rss: () => ({ body: '<rss/>', type: 'application/rss+xml' }),
});

describe('the content of a site', () => {
  it('is the view handed over, when there is one', async () => {
    const view = { finished: true };
    expect(await pageAt('/nowhere', { kind: 'article', view })).toEqual({ kind: 'article', view });
  });

  it('is planned when no view is handed over', async () => {
    expect(await viewAt('article', '/berita/panen', {})).toEqual({ made: '/berita/panen' });
  });

  it('has no page at an unknown address, nor one of another kind', async () => {
    expect(await pageAt('/berita/lain', {})).toBeNull();
    expect(await viewAt('article', '/berita', {})).toBeNull();
  });

  it('lists what stands directly under a pattern and is of its kind', async () => {
    expect(await pathsLike('article', '/berita/[slug]')).toEqual([{ params: { slug: 'panen' } }]);
    expect(await pathsLike('postList', '/berita/hal/[page]')).toEqual([{ params: { page: '1' } }]);
    expect(await pathsLike('rss', '/topik/[category]/rss.xml')).toEqual([
      { params: { category: 'umkm' } },
    ]);
  });

  it('answers a machine page with its own content type', async () => {
    const route = printed('rss', '/rss.xml');
    const answer = await route({ locals: { kind: 'rss', view: {} }, params: {} } as never);
    expect(answer.headers.get('Content-Type')).toBe('application/rss+xml');
    expect(await answer.text()).toBe('<rss/>');
  });
});
