/**
 * Why a file is not taken as a photo. The sentence for each code lives where people read it.
 * - `empty`: no bytes.
 * - `too-large`: more than `photoLimits.bytes`.
 * - `not-a-picture`: the bytes are no picture at all, whatever the name says.
 * - `unsupported`: a picture, but of a kind we do not take (SVG, GIF, HEIC, TIFF, BMP).
 * - `animated`: more than one frame.
 * - `too-many-pixels`: more than `photoLimits.pixels`, or `avifPixels` for AVIF.
 * - `damaged`: begins like a picture, but cannot be decoded to its end.
 */
export const photoRefusals = [
  'empty',
  'too-large',
  'not-a-picture',
  'unsupported',
  'animated',
  'too-many-pixels',
  'damaged',
] as const;
export type PhotoRefusal = (typeof photoRefusals)[number];

/**
 * What is taken in: bytes of the file, pixels once decoded, seconds of work. AVIF has a limit of its
 * own: its decoder needs twenty bytes per pixel, so 50 megapixels from a file of 1 KB took 950 MB.
 */
export const photoLimits = {
  bytes: 10_000_000,
  pixels: 50_000_000,
  avifPixels: 12_500_000,
  seconds: 30,
} as const;
