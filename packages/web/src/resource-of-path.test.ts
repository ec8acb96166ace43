import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourceOfPath } from './resource-of-path.ts';

describe('resourceOfPath', () => {
  it.each([
    ['/', 'index.html'],
    ['/berita', 'berita.html'],
    ['/berita/hal/2', 'berita/hal/2.html'],
    ['/wilayah/62.71.04.1002', 'wilayah/62.71.04.1002.html'],
    ['/rss.xml', 'rss.xml'],
    ['/topik/budaya/rss.xml', 'topik/budaya/rss.xml'],
    ['/agenda.ics', 'agenda.ics'],
    ['/manifest.webmanifest', 'manifest.webmanifest'],
    ['/darurat.json', 'darurat.json'],
    ['/.well-known/security.txt', '.well-known/security.txt'],
  ])('%s is the page %s', (path, file) => {
    expect(resourceOfPath(path)).toEqual({ kind: 'page', file });
  });

  it.each(['/_astro/page.B3xY_z.css', '/media/0123456789abcdef-480.webp'])(
    '%s is a shared asset',
    (path) => {
      expect(resourceOfPath(path)).toEqual({ kind: 'asset', file: path.slice(1) });
    },
  );

  it.each([
    ['/berita/', '/berita'],
    ['/berita/x//', '/berita/x'],
    ['/berita/x.html', '/berita/x'],
    ['/index.html', '/'],
    ['/berita/index.html', '/berita'],
  ])('%s moved to %s', (path, to) => {
    expect(resourceOfPath(path)).toEqual({ kind: 'moved', to });
  });

  it.each([
    '/../etc/passwd',
    '/berita/../../x',
    '/%2e%2e/x',
    '/.git/config',
    '/.env',
    '/.well-known/../x',
    '/_astro/../x.css',
    '/_astro/a/b.css',
    '/media/x.php',
    '/media/x',
    '/wp-login.PHP',
    '//evil.com/',
    '/a\\b',
    '/a b',
    'berita',
    '',
  ])('%s does not exist', (path) => {
    expect(resourceOfPath(path)).toEqual({ kind: 'none' });
  });

  it('a redirect never leaves the host, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'/.abc%\\:-_@') }), (text) => {
        const resource = resourceOfPath(`/${text}`);
        if (resource.kind === 'moved') expect(resource.to).toMatch(/^\/(?!\/)/);
        if ('file' in resource) expect(resource.file).not.toMatch(/^\/|\.\./);
      }),
      { numRuns: 2000 },
    );
  });
});
