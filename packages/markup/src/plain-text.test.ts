import { describe, expect, it } from 'vitest';
import { clip } from './plain-text.ts';
import { makeMarkup } from './render-markup.ts';

describe('the plain text', () => {
  it('has one line per block and no markup', () => {
    const { text, words } = makeMarkup(
      '# Judul\n\nSatu **dua**\ntiga\n\n- empat\n- [lima](https://a.id)',
    );
    expect(text).toBe('Judul\nSatu dua\ntiga\nempat\nlima');
    expect(words).toBe(6);
  });

  it('keeps the numbers of lists', () => {
    expect(makeMarkup('2. a\n   - x\n3. b\n7. c').text).toBe('2. a\nx\n3. b\n7. c');
    expect(makeMarkup('Syarat:\n\n1. KTP\n\n2. KK').excerpt).toBe('Syarat: 1. KTP 2. KK');
  });

  it('is empty for an empty text', () => {
    expect(makeMarkup(' \n\n ')).toEqual({ html: '', text: '', words: 0, excerpt: '' });
  });
});

describe('a clipped text', () => {
  it('stays whole when it fits', () => {
    expect(clip('Panen  raya\nhari ini', 40)).toBe('Panen raya hari ini');
  });

  it('ends after a word, with an ellipsis and no stray comma', () => {
    expect(clip('Warga berkumpul, lalu makan bersama', 18)).toBe('Warga berkumpul…');
  });

  it('never exceeds its length nor splits a character', () => {
    for (let length = 4; length < 30; length++) {
      const clipped = clip('😀'.repeat(40), length);
      expect(clipped.length).toBeLessThanOrEqual(length);
      expect(clipped).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
