import { describe, expect, it } from 'vitest';
import { pdf, photo } from '../../tests/kit/pictures.ts';
import { makeSafe } from './make-safe.ts';

describe('makeSafe', () => {
  it('gives the same photo the same name, and another photo another', async () => {
    const [a, again, b] = await Promise.all(
      [photo('#123'), photo('#123'), photo('#321')].map(async (bytes) => makeSafe(await bytes)),
    );
    expect(a).toMatchObject({
      ok: true,
      file: { ext: '.jpg', mime: 'image/jpeg', width: 320, height: 240 },
    });
    expect(again).toEqual(a);
    expect(b).not.toEqual(a);
  });

  it('takes a plain PDF as it is', async () => {
    const bytes = pdf();
    expect(await makeSafe(bytes)).toMatchObject({
      ok: true,
      file: { bytes, ext: '.pdf', width: null },
    });
  });

  it.each([
    '/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>',
    '/OpenAction<</JS 12 0 R>>',
    '/OpenAction<</S/Launch/F(cmd.exe)>>',
  ])('refuses a PDF with %s', async (command) => {
    expect(await makeSafe(pdf(command))).toEqual({ ok: false, reason: 'pdf-unsafe' });
  });

  it('refuses a PDF over 10 MB', async () => {
    const bytes = Buffer.concat([pdf(), Buffer.alloc(10_000_001)]);
    expect(await makeSafe(bytes)).toEqual({ ok: false, reason: 'photo-too-large' });
  });

  it('refuses nothing at all', async () => {
    expect(await makeSafe(Buffer.alloc(0))).toEqual({ ok: false, reason: 'photo-empty' });
  });
});
