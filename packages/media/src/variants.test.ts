import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { card, makeCard } from './card.ts';
import { makeMaster } from './master.ts';
import { makeVariants, photoBudget } from './variants.ts';

const widths = [480, 800, 1280];

/** Pure noise: nothing is harder to compress. */
async function noise(width: number, height: number, sigma = 60): Promise<Buffer> {
  const gaussian = { type: 'gaussian', mean: 128, sigma } as const;
  const picture = sharp({
    create: { width, height, channels: 3, background: '#888', noise: gaussian },
  });
  const result = await makeMaster(await picture.jpeg({ quality: 70 }).toBuffer());
  if (!result.ok) throw new Error(result.reason);
  return result.master.bytes;
}

describe('the files a site serves of a photo', { timeout: 60_000 }, () => {
  it('there is a WebP for each width, in order, and a card of 1200×630', async () => {
    const { photos, card: shared } = await makeVariants(await noise(1600, 1200, 8), widths);
    expect(photos.map(({ width }) => width)).toEqual(widths);
    for (const { width, bytes } of photos) {
      const { format, width: real, height } = await sharp(bytes).metadata();
      expect({ format, real, height }).toEqual({
        format: 'webp',
        real: width,
        height: width * 0.75,
      });
    }
    const { format, width, height } = await sharp(shared).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  });

  it('a small photo is not enlarged but keeps every name', async () => {
    const { photos } = await makeVariants(await noise(300, 200), widths);
    const sizes = await Promise.all(photos.map(({ bytes }) => sharp(bytes).metadata()));
    expect(photos.map(({ width }) => width)).toEqual(widths);
    expect(sizes.map(({ width }) => width)).toEqual([300, 300, 300]);
  });

  it('the smallest stays within 35 KB and the card within 200 KB for a grainy photo', async () => {
    const { photos, card: shared } = await makeVariants(await noise(2000, 1500, 25), widths);
    expect(photoBudget(480)).toBe(35_000);
    for (const { width, bytes } of photos)
      expect(bytes.length, `${width}`).toBeLessThanOrEqual(photoBudget(width));
    expect(shared.length).toBeLessThanOrEqual(card.bytes);
  });

  it('every file keeps the colours of the photo', async () => {
    const red = { r: 200, g: 40, b: 30 };
    const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: red } });
    const result = await makeMaster(await plain.png().toBuffer());
    if (!result.ok) throw new Error(result.reason);
    const { photos, card: shared } = await makeVariants(result.master.bytes, widths);
    for (const bytes of [...photos.map((photo) => photo.bytes), shared]) {
      const [r, g, b] = await sharp(bytes).resize(1, 1).raw().toBuffer();
      expect(Math.abs(r! - 200) + Math.abs(g! - 40) + Math.abs(b! - 30)).toBeLessThan(15);
    }
  });

  it('the same master always gives the same bytes', async () => {
    const master = await noise(900, 700, 12);
    const [first, second] = [
      await makeVariants(master, widths),
      await makeVariants(master, widths),
    ];
    expect(first.card.equals(second.card)).toBe(true);
    first.photos.forEach(({ bytes }, at) =>
      expect(bytes.equals(second.photos[at]!.bytes)).toBe(true),
    );
  });

  it.each([
    [2048, 14],
    [14, 2048],
    [1, 1],
  ])('a picture of %i×%i gets its variants and a card as quickly as any', async (width, height) => {
    const timed = async (master: Buffer) => {
      const start = performance.now();
      return { ...(await makeVariants(master, widths)), took: performance.now() - start };
    };
    const ordinary = await timed(await noise(2000, 1500, 8));
    const { photos, card: shared, took } = await timed(await noise(width, height));
    expect(took).toBeLessThan(3 * ordinary.took);
    expect(photos).toHaveLength(3);
    expect((await sharp(shared).metadata()).width).toBe(1200);
  });

  it('a master that was damaged on disk is not published in part', async () => {
    const master = await noise(900, 700);
    await expect(makeVariants(master.subarray(0, 9000), widths)).rejects.toThrow();
  });
});

describe('the card of a drawing', () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
    <path fill="#1d5c47" d="M0 0h1200v630H0z"/></svg>`;

  it('is a JPEG of 1200×630 of at most 200 KB with the drawing’s colours', async () => {
    const bytes = await makeCard(drawing);
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(bytes.length).toBeLessThanOrEqual(card.bytes);
    const { dominant } = await sharp(bytes).stats();
    expect(dominant).toEqual({ r: 24, g: 88, b: 72 });
  });
});
