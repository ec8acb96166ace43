import { describe, expect, it } from 'vitest';
import { renderMarkup } from './cache.ts';

describe('remembered markup', () => {
  it('is the same object for the same text, so that a shared text is rendered once', () => {
    expect(renderMarkup('halo *semua*')).toBe(renderMarkup('halo *semua*'));
  });

  it('differs by the options that matter', () => {
    const typed = '# a [x](https://kim.example/)';
    expect(renderMarkup(typed, { headingBase: 3 }).html).toContain('<h3>');
    expect(renderMarkup(typed, { domain: 'kim.example' }).html).not.toContain('keluar');
    expect(renderMarkup(typed).html).toContain('keluar');
  });

  it('forgets what was not asked for longest, so that memory stays bounded', () => {
    const first = renderMarkup('yang pertama');
    for (let n = 0; n < 2000; n++) renderMarkup(`isi ${n}`);
    expect(renderMarkup('isi 1999')).toBe(renderMarkup('isi 1999'));
    expect(renderMarkup('yang pertama')).not.toBe(first);
    expect(renderMarkup('yang pertama')).toEqual(first);
  });
});
