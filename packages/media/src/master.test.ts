import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeMaster, type Master } from './master.ts';
import type { PhotoRefusal } from './refusal.ts';

const red = { r: 220, g: 30, b: 30 };
const plain = (width: number, height: number, background: object = red) =>
  sharp({ create: { width, height, channels: 3, background: background as typeof red } });

/** A wide picture, four corners of four colours: red, green, blue, yellow from the top left, clockwise. */
const corners = (width = 400, height = 200) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" width="${width}" height="${height}">
      <path fill="#e00000" d="M0 0h2v1H0z"/><path fill="#00b000" d="M2 0h2v1H2z"/>
      <path fill="#0000e0" d="M2 1h2v1H2z"/><path fill="#e0d000" d="M0 1h2v1H0z"/></svg>`),
  ).removeAlpha();

async function taken(bytes: Buffer): Promise<Master> {
  const result = await makeMaster(bytes);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.master;
}

async function refused(bytes: Buffer): Promise<PhotoRefusal | null> {
  const result = await makeMaster(bytes);
  return result.ok ? null : result.reason;
}

async function pixel(bytes: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const near = (seen: number[], wished: number[], by = 12) =>
  seen.forEach((value, index) => expect(Math.abs(value - wished[index]!)).toBeLessThanOrEqual(by));

describe('what a master is', { timeout: 60_000 }, () => {
  it('a photo taken with the phone turned (orientation 6) stands upright', async () => {
    const lying = await corners().withMetadata({ orientation: 6 }).jpeg({ quality: 95 }).toBuffer();
    const { bytes, width, height } = await taken(lying);
    expect([width, height]).toEqual([200, 400]);
    near(await pixel(bytes, 10, 10), [224, 208, 0]);
    near(await pixel(bytes, 190, 10), [224, 0, 0]);
    near(await pixel(bytes, 190, 390), [0, 176, 0]);
    near(await pixel(bytes, 10, 390), [0, 0, 224]);
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined();
  });

  it('no byte of EXIF, GPS, XMP, IPTC or colour profile is left', async () => {
    const segment = (marker: number, text: string) => {
      const body = Buffer.from(text, 'latin1');
      const head = Buffer.from([0xff, marker, 0, 0]);
      head.writeUInt16BE(body.length + 2, 2);
      return Buffer.concat([head, body]);
    };
    const photo = await corners()
      .withExif({
        IFD0: { Make: 'TandaPembuat' },
        IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '2/1 1/1 30/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">TandaXmp</x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    const iptc = segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x0cTandaIptc');
    const loaded = Buffer.concat([photo.subarray(0, 2), iptc, photo.subarray(2)]);
    const marks = ['Exif', 'http://ns.adobe.com/xap', 'Photoshop 3.0', 'ICC_PROFILE', 'Tanda'];
    for (const mark of marks) expect(loaded.includes(mark), `before: ${mark}`).toBe(true);
    const { bytes } = await taken(loaded);
    for (const mark of marks) expect(bytes.includes(mark), `after: ${mark}`).toBe(false);
  });

  it('print colours (CMYK) become sRGB', async () => {
    const cmyk = await corners().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const { bytes } = await taken(cmyk);
    expect((await sharp(bytes).metadata()).space).toBe('srgb');
    const [r, g, b] = (await pixel(bytes, 10, 10)) as [number, number, number];
    expect(r).toBeGreaterThan(2 * Math.max(g, b));
  });

  it('what is transparent becomes white', async () => {
    const clear = { width: 40, height: 40, channels: 4, background: { ...red, alpha: 0 } } as const;
    const { bytes } = await taken(await sharp({ create: clear }).png().toBuffer());
    near(await pixel(bytes, 20, 20), [255, 255, 255]);
  });

  it('the long side is at most 2048 px and nothing is enlarged', async () => {
    const wide = await taken(await plain(9000, 60).png().toBuffer());
    expect([wide.width, wide.height]).toEqual([2048, 14]);
    const hair = await taken(await plain(12000, 1).png().toBuffer());
    expect([hair.width, hair.height]).toEqual([2048, 1]);
    const dot = await taken(await plain(1, 1).png().toBuffer());
    expect([dot.width, dot.height]).toEqual([1, 1]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is taken', async (format) => {
    const master = await taken(await corners(64, 32).toFormat(format).toBuffer());
    expect(master.mime).toBe('image/jpeg');
    expect([...master.bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
  });

  it('the same file always gives the same bytes and the same name', async () => {
    const photo = await corners(1200, 900).jpeg().toBuffer();
    const [first, second] = [await taken(photo), await taken(photo)];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    expect(first.hash).toBe(second.hash);
    expect(first.hash).toMatch(/^[0-9a-f]{32}$/);
    const other = await taken(await plain(1200, 900).jpeg().toBuffer());
    expect(other.hash).not.toBe(first.hash);
  });

  it('what hangs behind the end of a picture is not carried along', async () => {
    const photo = await corners().jpeg().toBuffer();
    const { bytes } = await taken(Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]));
    expect(bytes.includes('script')).toBe(false);
  });
});

describe('what is refused', { timeout: 60_000 }, () => {
  it.each<[PhotoRefusal, string, string]>([
    ['empty', 'an empty file', ''],
    [
      'not-a-picture',
      'a page named .jpg',
      '<!doctype html><title>x</title><script>alert(1)</script>',
    ],
    ['not-a-picture', 'a PDF', '%PDF-1.7\n1 0 obj\n'],
    ['not-a-picture', 'a page that quotes a drawing', '<html><body><svg></svg></body></html>'],
    [
      'unsupported',
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['unsupported', 'an SVG behind a prolog', '<?xml version="1.0"?>\n<!-- x --><svg></svg>'],
    ['unsupported', 'a page with the head of a GIF', 'GIF89a/*<script>alert(1)</script>*/'],
    ['unsupported', 'an iPhone HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['damaged', 'a page with the head of a JPEG', '\xff\xd8\xff\xe0<script>alert(1)</script>'],
  ])('%s: %s', async (reason, _, text) => {
    expect(await refused(Buffer.from(text, 'latin1'))).toBe(reason);
  });

  it('animated: a moving WebP; unsupported: a moving GIF', async () => {
    const frames = [plain(20, 20), plain(20, 20, { r: 0, g: 0, b: 200 })];
    const images = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
    const moving = () => sharp(images, { join: { animated: true } });
    expect(await refused(await moving().webp().toBuffer())).toBe('animated');
    expect(await refused(await moving().gif().toBuffer())).toBe('unsupported');
  });

  it('too-large: a file over 10 MB, even when it is a picture', async () => {
    const photo = await corners().jpeg().toBuffer();
    expect(await refused(Buffer.concat([photo, Buffer.alloc(11_000_000)]))).toBe('too-large');
  });

  it('too-many-pixels: a 256-megapixel PNG, at once and without decoding it', async () => {
    const bomb = await plain(16_000, 16_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(10_000_000);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    expect(await refused(bomb)).toBe('too-many-pixels');
    expect(performance.now() - start).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  it('too-many-pixels: a small AVIF that would swell to hundreds of megabytes', async () => {
    const dense = (side: number) => plain(side, side).avif({ effort: 0 }).toBuffer();
    expect(await refused(await dense(3700))).toBe('too-many-pixels');
    expect(await refused(await dense(1000))).toBe(null);
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'damaged: a %s cut off anywhere, as a broken upload leaves it',
    async (format) => {
      const whole = await corners(900, 700).toFormat(format).toBuffer();
      for (const part of [0.3, 0.6, 0.9]) {
        const cut = whole.subarray(0, Math.floor(whole.length * part));
        expect(await refused(cut), `${part}`).toBe('damaged');
      }
    },
  );
});
