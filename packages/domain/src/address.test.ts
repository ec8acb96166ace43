import { describe, expect, it } from 'vitest';
import { originOf, PORTAL, paths, photoPath, photoWidths } from './address.ts';

const service = { scheme: 'https', domain: 'kim.example', port: null } as const;
const desk = { scheme: 'http', domain: 'localhost', port: 8080 } as const;

describe('the origin', () => {
  it('of a KIM is its slug below the domain', () => {
    expect(originOf('tangkiling', service)).toBe('https://tangkiling.kim.example');
    expect(originOf('tangkiling', desk)).toBe('http://tangkiling.localhost:8080');
  });

  it('of the portal is the domain itself', () => {
    expect(originOf(PORTAL, service)).toBe('https://kim.example');
  });
});

describe('an address', () => {
  it('never ends in a slash but the home page', () => {
    const all = Object.values(paths).map((path) => (typeof path === 'string' ? path : null));
    for (const path of all) if (path !== null && path !== '/') expect(path).toMatch(/^\/.*[^/]$/);
  });

  it('of a list names its page, the newest page none', () => {
    expect(paths.posts()).toBe('/berita');
    expect(paths.posts(3)).toBe('/berita/hal/3');
  });

  it('of a photo holds its content hash and one of the ready-made widths', () => {
    expect(photoWidths.map((width) => photoPath('ab', width))).toEqual([
      '/media/ab-480.webp',
      '/media/ab-800.webp',
      '/media/ab-1280.webp',
    ]);
  });
});
