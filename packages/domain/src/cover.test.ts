import { describe, expect, it } from 'vitest';
import { coverCardPath, coverOf, coverPath, coversOf, coverVariants } from './cover.ts';

describe('a cover', () => {
  it('is always the same for the same item', () => {
    expect(coverOf('budaya', 'tiwah')).toEqual(coverOf('budaya', 'tiwah'));
  });

  it('uses every variant over many items', () => {
    const variants = Array.from({ length: 500 }, (_, n) => coverOf('umkm', `item-${n}`).variant);
    expect(new Set(variants).size).toBe(coverVariants);
  });

  it('never stands twice in a list while its family has another', () => {
    const items = Array.from({ length: coverVariants }, (_, n) => ({
      family: 'agenda' as const,
      slug: `item-${n}`,
    }));
    expect(new Set(coversOf(items).map(coverPath)).size).toBe(coverVariants);
    expect(coversOf([...items, ...items])).toHaveLength(2 * coverVariants);
  });

  it('has one address for the drawing and one for its card', () => {
    const cover = { family: 'kim', variant: 3 } as const;
    expect(coverPath(cover)).toMatch(/^\/media\/sampul-\d+-kim-3\.svg$/);
    expect(coverCardPath(cover)).toMatch(/^\/media\/sampul-\d+-kim-3-card\.jpg$/);
  });
});
