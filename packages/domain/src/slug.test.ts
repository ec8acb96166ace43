import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedNames } from './reserved-names.ts';
import { checkSiteSlug, freeSlug, isItemSlug, slugFrom } from './slug.ts';

describe('the slug of a site', () => {
  it.each(['tangkiling', 'kim-62', 'a1b', 'x'.repeat(40)])('may be %s', (slug) => {
    expect(checkSiteSlug(slug)).toEqual({ allowed: true });
  });

  it.each([
    ['admin', 'reserved'],
    ['portal', 'reserved'],
    ['www', 'reserved'],
    ['gacor', 'reserved'],
    ['xn--x', 'punycode'],
    ['ab--cd', 'punycode'],
    ['../x', 'malformed'],
    ['-abc', 'malformed'],
    ['abc-', 'malformed'],
    ['ab', 'malformed'],
    ['x'.repeat(41), 'malformed'],
    ['Tangkiling', 'malformed'],
    ['tangkiling.evil', 'malformed'],
    ['tang kiling', 'malformed'],
    ['tangkiling\n', 'malformed'],
    ['kafé', 'malformed'],
    ['t\u0430ngkiling', 'malformed'],
    ['tangkiling\u0000', 'malformed'],
    ['tangkiling.', 'malformed'],
    ['tang_kiling', 'malformed'],
    ['127.0.0.1', 'malformed'],
    ['xn--80ak6aa92e', 'punycode'],
    ['%2e%2e', 'malformed'],
    ['', 'malformed'],
  ])('may not be %j: %s', (slug, reason) => {
    expect(checkSiteSlug(slug)).toEqual({ allowed: false, reason });
  });
});

describe('whatever is asked for as a site', () => {
  it('is a plain host label of 3 to 40 characters when it is allowed', () => {
    const near = fc.string({ unit: fc.constantFrom(...'abz09-._A/é'), maxLength: 44 });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary' })), (text) => {
        if (!checkSiteSlug(text).allowed) return;
        expect(text).toMatch(/^[a-z0-9-]{3,40}$/);
        expect(text).not.toMatch(/^-|-$|^..--/);
        expect(new URL(`https://${text}.kim.example/`).hostname).toBe(`${text}.kim.example`);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused for every reserved name', () => {
    for (const name of reservedNames) expect(checkSiteSlug(name).allowed, name).toBe(false);
  });
});

describe('the slug of an item', () => {
  it('is made from the words of the title', () => {
    expect(slugFrom('Panen perdana: 6 keluarga, 1 rakit!', 'berita')).toBe(
      'panen-perdana-6-keluarga-1-rakit',
    );
    expect(slugFrom('Kafé Dayak', 'berita')).toBe('kafe-dayak');
    expect(slugFrom('新闻', 'berita')).toBe('berita');
  });

  it('is always fit for an address, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        expect(isItemSlug(slugFrom(title, 'berita'))).toBe(true);
      }),
    );
  });

  it.each(['', '../x', 'a--b', '-a', 'a-', 'A', 'a b', 'a/b', 'a.b', 'é', 'a\n', 'x'.repeat(81)])(
    'may not be %j',
    (text) => {
      expect(isItemSlug(text)).toBe(false);
    },
  );

  it('steps aside for one that is taken', () => {
    const taken = new Set(['panen', 'panen-2']);
    expect(freeSlug('panen', (slug) => taken.has(slug))).toBe('panen-3');
    expect(freeSlug('pasar', (slug) => taken.has(slug))).toBe('pasar');
    const long = 'x'.repeat(80);
    expect(isItemSlug(freeSlug(long, (slug) => slug === long))).toBe(true);
  });
});
