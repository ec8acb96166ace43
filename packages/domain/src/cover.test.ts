import { describe, expect, it } from 'vitest';
import {
  coverCardPath,
  coverFamilyOf,
  coverOf,
  coverPath,
  coversOf,
  coversOfFamily,
  coverVariants,
} from './cover.ts';

describe('a cover', () => {
  it('is always the same for the same item', () => {
    expect(coverOf('budaya', 'tiwah')).toEqual(coverOf('budaya', 'tiwah'));
  });

  it('uses every variant over many items', () => {
    const variants = Array.from({ length: 500 }, (_, n) => coverOf('umkm', `item-${n}`).variant);
    expect(new Set(variants).size).toBe(coverVariants);
  });

  it('is one of those its family has, each of which has an address of its own', () => {
    const family = coversOfFamily('umkm');
    expect(family).toContainEqual(coverOf('umkm', 'pasar'));
    expect(new Set(family.map(coverPath)).size).toBe(coverVariants);
  });

  it('never stands twice in a list while its family has another', () => {
    const items = Array.from({ length: coverVariants }, (_, n) => ({
      family: 'agenda' as const,
      slug: `item-${n}`,
    }));
    expect(new Set(coversOf(items).map(coverPath)).size).toBe(coverVariants);
    expect(coversOf([...items, ...items])).toHaveLength(2 * coverVariants);
  });

  it('of a category nobody knows is drawn as an activity', () => {
    expect(coverFamilyOf('umkm')).toBe('umkm');
    expect(coverFamilyOf('judi')).toBe('kegiatan');
  });

  it('in a list keeps the order and the families of the items', () => {
    const items = [
      { family: 'umkm' as const, slug: 'a' },
      { family: 'kim' as const, slug: 'b' },
      { family: 'umkm' as const, slug: 'a' },
    ];
    const covers = coversOf(items);
    expect(covers.map(({ family }) => family)).toEqual(['umkm', 'kim', 'umkm']);
    expect(covers[0]).toEqual(coverOf('umkm', 'a'));
    expect(covers[2]).not.toEqual(covers[0]);
  });

  it('has one address for the drawing and one for its card', () => {
    const cover = { family: 'kim', variant: 3 } as const;
    expect(coverPath(cover)).toMatch(/^\/media\/sampul-\d+-kim-3\.svg$/);
    expect(coverCardPath(cover)).toMatch(/^\/media\/sampul-\d+-kim-3-card\.jpg$/);
  });
});
