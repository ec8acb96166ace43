import { describe, expect, it } from 'vitest';
import { attempts, fitInto, photoSize } from './fit.ts';
import { kindOfFile } from './kind-of-file.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('a file', () => {
  it.each([
    ['\xFF\xD8\xFF\xE0JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['RIFF\x10\x00\x00\x00WEBP', 'webp'],
    ['GIF89a', 'gif'],
    ['\x00\x00\x00\x18ftypheic', 'heic'],
    ['\x00\x00\x00\x18ftypmif1', 'heic'],
    ['\x00\x00\x00\x18ftypavif', 'avif'],
    ['\x00\x00\x00\x18ftypisom', 'other'],
    ['%PDF-1.7', 'other'],
    ['', 'other'],
  ])('that begins with %j is %s, whatever its name says', (head, kind) => {
    expect(kindOfFile(bytes(head))).toBe(kind);
  });
});

describe('a photo', () => {
  it('is fitted by its longest side and never made larger', () => {
    expect(fitInto({ width: 4000, height: 3000 }, 1600)).toEqual({ width: 1600, height: 1200 });
    expect(fitInto({ width: 300, height: 9000 }, 1600)).toEqual({ width: 53, height: 1600 });
    expect(fitInto({ width: 20, height: 10 }, 1600)).toEqual({ width: 20, height: 10 });
    expect(fitInto({ width: 1, height: 90_000 }, 1600).width).toBe(1);
  });

  it('is tried at full size first and never above it', () => {
    expect(attempts[0]!.side).toBe(photoSize.side);
    for (const { side } of attempts) expect(side).toBeLessThanOrEqual(photoSize.side);
  });
});
