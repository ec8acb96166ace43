/** The parts colours play in a drawing. A drawing asks for a role, never for a colour. */
const roles = [
  // Sky from zenith to horizon; the wall of an indoor scene.
  'high',
  'low',
  'sun',
  // Land by distance.
  'far',
  'mid',
  'near',
  'deep',
  'water',
  // Light on edges, ripples, seedlings.
  'glint',
  // Roofs, cloth, fruit.
  'warm',
  'rust',
  'cool',
  // Paper, lit walls.
  'pale',
] as const;

/** The colours of an hour or a material. */
export type Palette = Record<(typeof roles)[number], string>;

const palette = (colours: string): Palette => {
  const hues = colours.split(' ');
  return Object.fromEntries(roles.map((role, at) => [role, `#${hues[at]}`])) as Palette;
};

/** Each in the order of `roles`. */
export const palettes = {
  fajar: palette(
    'e9c3a6 fbead2 f28f5b d3b49c 9c9a7d 5f7560 2c4640 cfb49f fff1da dd6b3d 93432c 4f7f86 fdf1dd',
  ),
  pagi: palette(
    'b9d9d0 fcefd3 f6b45e a3c6b1 669f83 357355 1c483a 93c2ba fdf5df dc6d3c 98452b 2f6f86 fdf3df',
  ),
  siang: palette(
    '93c6cf e6f1df fff0bd 93bd9f 5f9a63 38743f 1e4b31 62aab0 f7f5dc e07b3a a04a2a 2a6f94 fbf3dc',
  ),
  sore: palette(
    'f0ae55 fce3ab fff1c6 d9a45a a58338 6b6a2e 37401f dfae66 fff0c4 cf5a2c 8a3d22 477a72 fdeccb',
  ),
  senja: palette(
    'c9617a f6bd88 ffe3a6 b4677c 7d4c6c 523757 2e2340 c77690 ffdfb0 e97b4a 9b3f47 5a6ea6 fde6c9',
  ),
  malam: palette(
    '14293c 3c6070 f5edcd 30525f 213f4d 162f3c 0b1c27 2d5363 f0d796 e58a45 a65530 4d8b94 f3e3bd',
  ),
  hujan: palette(
    'a9b9b9 dfe3d8 f2ead2 a4b5ad 7a9187 4f6d64 29473f 93aaa9 f3f3e6 cf7347 8c4a34 3f7483 f1eee0',
  ),
  asap: palette(
    'cfb08b ecd9b8 ee7f4b cdb18e a58a6c 75604c 423a33 bfa484 f8e9cc cc5f37 84432f 5d7a78 f6e8cf',
  ),
  tanah: palette(
    'e5b288 f8e2c4 fff0cf cf8e62 ab6341 7a4330 45261f c99a78 fdebcf d9683a 8f3c28 2f6a6c fcecd2',
  ),
  nila: palette(
    'b7c4d8 f1ecdf f6cf7a 93a6c4 5872a0 335185 1b2d55 8ba4c6 f7f1df e0813f a34b30 3b6f8f f9f2e2',
  ),
  anggrek: palette(
    'dcc3d3 f8eadf f3b06a b796b4 86618d 5b3f6b 332444 b79fbe fbeee6 d96a4a 943c4c 4f7d8c fcf0e6',
  ),
  daun: palette(
    'c9d8a8 f5f0d2 f5c65a a3bd77 6d9650 406f3c 234528 9fbf9f fbf7da d9733a 95452a 2e7470 faf4db',
  ),
} as const satisfies Record<string, Palette>;

export type Hour = keyof typeof palettes;
