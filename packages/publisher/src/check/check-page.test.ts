import { describe, expect, it } from 'vitest';
import { checkPage } from './check-page.ts';

const pages = new Set(['/', '/berita', '/berita/panen', '/rss.xml', '/kim']);
const shared = new Set(['/_astro/gaya.css', '/media/a-480.webp', '/media/a-card.jpg']);
const around = {
  origin: 'https://tangkiling.kim.example',
  hasPage: (path: string) => pages.has(path),
  hasShared: (path: string) => shared.has(path),
};
const check = (path: string, text: string, typed: (raw: string) => boolean = () => false) =>
  checkPage(path, text, around, typed);

describe('a page', () => {
  it('passes when all it links to on its own host exists', () => {
    const html = `<link rel="stylesheet" href="/_astro/gaya.css">
      <meta property="og:image" content="https://tangkiling.kim.example/media/a-card.jpg">
      <a href="/berita?x=1&amp;y=2">a</a> <a href="https://lain.example/tidak-ada">b</a>
      <a href="https://tangkiling.kim.example.lain.example/x">e</a> <a href="//lain.example/y">f</a>
      <a href="https://tangkiling.kim.example">g</a> <a href="panen">h</a>
      <a href="mailto:a@b.example">c</a> <a href="#isi">d</a><main id="isi"></main>
      <img src="/media/a-480.webp" srcset="/media/a-480.webp 480w">`;
    expect(check('/berita/panen', html)).toEqual({ faults: [], warnings: [], anchors: [] });
  });

  it.each([
    ['<a href="/berita/hilang">'],
    ['<a href="hilang">'],
    ['<img src="/media/b-480.webp">'],
    ['<img srcset="/media/a-480.webp 480w, /media/a-800.webp 800w">'],
    ['<link href="/_astro/lama.css">'],
    ['<meta content="https://tangkiling.kim.example/media/x-card.jpg">'],
    ['<link rel="canonical" href="https://tangkiling.kim.example/berita/lain">'],
    ['<a href="#tidak-ada">'],
  ])('fails on %s', (html) => {
    expect(check('/berita/panen', html).faults).toHaveLength(1);
  });

  it('is only reported when the broken link was typed by a person', () => {
    const html = '<p><a href="/berita/lama">dulu</a></p>';
    const typed = (raw: string) => raw === '/berita/lama';
    expect(check('/', html, typed)).toMatchObject({ faults: [], warnings: [expect.any(String)] });
    const absolute = '<a class="x" href="https://tangkiling.kim.example/lama">';
    expect(check('/', absolute)).toMatchObject({ faults: [], warnings: [expect.any(String)] });
  });

  it('names anchors on other pages so that they can be looked up later', () => {
    const { anchors } = check('/', '<a href="/kim#kapuas">');
    expect(anchors).toEqual([{ path: '/kim', anchor: 'kapuas', from: '/' }]);
  });

  it('fails when it is empty or a feed that machines cannot read', () => {
    expect(check('/berita', ' \n').faults).toHaveLength(1);
    expect(check('/rss.xml', '<rss><item></rss>').faults).toHaveLength(1);
  });

  it('that is a feed or sitemap may only name addresses that exist', () => {
    const map = (path: string) =>
      `<urlset><url><loc>https://tangkiling.kim.example${path}</loc></url></urlset>`;
    expect(check('/sitemap.xml', map('/berita/panen')).faults).toEqual([]);
    expect(check('/sitemap.xml', map('/berita/hilang')).faults).toHaveLength(1);
  });
});
