import { describe, expect, it } from 'vitest';
import {
  PREVIEWS,
  previewEnd,
  previewFile,
  previewPath,
  previewSecret,
  readPreviewPath,
} from './preview.ts';
import { checkSiteSlug } from './slug.ts';

const ENDS = Date.parse('2026-11-21T12:15:00.000Z');
const token = 'Ab3-_'.repeat(9).slice(0, 43);
const path = previewPath(previewSecret(ENDS, token));

describe('the address of a preview', () => {
  it('says when it ends', () => {
    expect(readPreviewPath(path)).toEqual({ secret: `1795263300-${token}`, endsAt: ENDS });
  });

  it('has one form only', () => {
    for (const other of [
      '/pratinjau',
      '/pratinjau/',
      `${path}/`,
      `${path}.html`,
      `/berita${path}`,
      `/Pratinjau/1795263300-${token}`,
      `/pratinjau/1795263300-${token.slice(1)}`,
      `/pratinjau/1795263300-${token}a`,
      `/pratinjau/795263300-${token}`,
      `/pratinjau/1795263300-${token.slice(1)}/`,
      `/pratinjau/1795263300-..${token.slice(2)}`,
      `/pratinjau/1795263300-%2e${token.slice(3)}`,
      `${path}\n`,
    ]) {
      expect(readPreviewPath(other), other).toBeNull();
    }
  });

  it('rests in a file that names its end and no token', () => {
    const file = previewFile(ENDS, 'ab'.repeat(32));
    expect(previewEnd(file)).toBe(ENDS);
    for (const other of ['x', `1795263300-${token}.html`, `${file}.br`, 'index.html']) {
      expect(previewEnd(other), other).toBeNull();
    }
  });

  it('lies in a folder that can never be a site', () => {
    expect(checkSiteSlug(PREVIEWS).allowed).toBe(false);
  });
});
