import { makeMaster } from '@simpul/media';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawScene, photographScene, sceneNames } from './index.ts';

const small = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).removeAlpha().resize(40, 30, { fit: 'fill' }).raw().toBuffer();

/** Mean distance of two small pictures, per channel. */
const apart = (one: Buffer, other: Buffer): number =>
  one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / one.length;

describe('a drawn scene', { timeout: 60_000 }, () => {
  it('is always the same for the same name and seed, and another for another seed', () => {
    for (const name of sceneNames) {
      expect(drawScene(name, 5)).toBe(drawScene(name, 5));
      expect(drawScene(name, 5)).not.toBe(drawScene(name, 6));
    }
  });

  it('stands upright for one seed in four and lies for the others', () => {
    expect(drawScene('sungai', 3)).toContain('viewBox="0 0 1200 1600"');
    expect(drawScene('sungai', 4)).toContain('viewBox="0 0 1600 1200"');
  });

  it.each(sceneNames)('%s can be rasterised and holds no word and no link', async (name) => {
    const svg = drawScene(name, 1);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|<image|href=/);
    const pixels = await sharp(Buffer.from(svg)).resize(80).greyscale().raw().toBuffer();
    expect(Math.max(...pixels) - Math.min(...pixels)).toBeGreaterThan(80);
  });
});

describe('a photographed scene', { timeout: 60_000 }, () => {
  it('carries a maker and a place, as a phone would store them', async () => {
    const photo = await photographScene('perahu', 2);
    const { exif, format, width, height, orientation } = await sharp(photo).metadata();
    expect({ format, width, height, orientation }).toEqual({
      format: 'jpeg',
      width: 1600,
      height: 1200,
      orientation: 1,
    });
    expect(exif!.includes('Telepon contoh')).toBe(true);
    // The GPS block: tag 0x8825, four bytes long, once, little endian as sharp writes it.
    expect(exif!.includes(Buffer.from([0x25, 0x88, 4, 0, 1, 0, 0, 0]))).toBe(true);
  });

  it('shows the scene in its own colours', async () => {
    const drawn = await small(Buffer.from(drawScene('perahu', 2)));
    expect(apart(drawn, await small(await photographScene('perahu', 2)))).toBeLessThan(4);
    expect(apart(drawn, await small(await photographScene('perahu', 3)))).toBeGreaterThan(12);
  });

  it('lies on its side under orientation 6 when it was taken so', async () => {
    const lying = await sharp(await photographScene('perahu', 2, { rotated: true })).metadata();
    expect([lying.width, lying.height, lying.orientation]).toEqual([1200, 1600, 6]);
  });

  it('is always the same bytes', async () => {
    const [first, second] = [await photographScene('rotan', 4), await photographScene('rotan', 4)];
    expect(first.equals(second)).toBe(true);
  });

  it('comes out of the photo pipeline upright and without its place', async () => {
    const result = await makeMaster(await photographScene('perahu', 2, { rotated: true }));
    if (!result.ok) throw new Error(result.reason);
    const { bytes, width, height } = result.master;
    expect([width, height]).toEqual([1600, 1200]);
    expect(bytes.includes('Exif')).toBe(false);
    const straight = await small(await photographScene('perahu', 2));
    expect(apart(straight, await small(bytes))).toBeLessThan(4);
  });
});
