/** What the first bytes of a file say it is. Only `photo` may be handed to a decoder. */
export type FileKind = 'photo' | 'other-picture' | 'unknown';

const starts = (bytes: Buffer, signature: string): boolean =>
  bytes.subarray(0, signature.length).toString('latin1') === signature;

/** Four-letter brands of an ISO media file: `ftyp`, the major brand, then the compatible ones. */
function brands(bytes: Buffer): string[] {
  if (bytes.subarray(4, 8).toString('latin1') !== 'ftyp') return [];
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const found: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4)
    found.push(bytes.subarray(at, at + 4).toString('latin1'));
  return found;
}

const isSvg = (bytes: Buffer): boolean =>
  /^\uFEFF?\s*(<\?xml|<!--|<!DOCTYPE svg|<svg)/i.test(bytes.subarray(0, 512).toString('utf8')) &&
  bytes.subarray(0, 65_536).toString('utf8').includes('<svg');

/**
 * Answers from the bytes alone; names and declared types lie. It stands before the decoder so that
 * no loader of vectors, documents or rare formats ever meets a stranger's file.
 */
export function recognise(bytes: Buffer): FileKind {
  if (starts(bytes, '\xff\xd8\xff') || starts(bytes, '\x89PNG\r\n\x1a\n')) return 'photo';
  if (starts(bytes, 'RIFF') && bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'photo';
  const named = brands(bytes);
  if (named.includes('avif') || named.includes('avis')) return 'photo';
  const heic = named.some((brand) => ['heic', 'heix', 'hevc', 'heim', 'mif1'].includes(brand));
  const others = ['GIF8', 'BM', 'II*\0', 'MM\0*', '\xff\x0a', '\0\0\0\x0cJXL '];
  if (heic || others.some((signature) => starts(bytes, signature)) || isSvg(bytes))
    return 'other-picture';
  return 'unknown';
}
