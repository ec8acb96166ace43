/** What the first bytes of a file say that it is; its name may say anything. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif' | 'other';

const HEIC = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']);

/** Looks at the first 12 bytes (JPEG, PNG, RIFF and ISO-BMFF signatures). */
export function kindOfFile(head: Uint8Array): FileKind {
  const text = String.fromCharCode(...head.subarray(0, 12));
  if (text.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (text.startsWith('\x89PNG')) return 'png';
  if (text.startsWith('GIF8')) return 'gif';
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'webp';
  if (text.slice(4, 8) !== 'ftyp') return 'other';
  const brand = text.slice(8, 12);
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return HEIC.has(brand) ? 'heic' : 'other';
}
