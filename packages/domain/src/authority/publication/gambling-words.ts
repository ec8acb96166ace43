/**
 * What the doorway texts of online gambling in Indonesia are made of, by the keywords of the study
 * DOI 10.30812/matrik.v23i2.3824 and everyday spelling. Each letter once where it is repeated, as
 * `readingsOf` gives them.
 */

/** Enough alone, with Indonesian affixes where there are any. */
export const alone: readonly RegExp[] = [
  /^(?:ber|per|pen|di)?judi(?:an|kan|nya)?$/,
  /^judi(?:ol|onlin|bola|slot)\w*$/,
  /^judol\w*$/,
  /^togel\w*$/,
  /^(?:situs|link|agen|bandar|akun|main|demo)?slot(?:gacor|onlin|demo|dana|pulsa|gratis|resmi|terpercaya)\w*$/,
  /^(?:situs|link|agen|akun|demo)slot\w*$/,
  /^maxwin$/,
  /^gacor(?:maxwin|slot|an)\w*$/,
  /^[kc]asino\w*$/,
  /^sbobet\w*$/,
  /^(?:bandarq|dominoq|pokeronline|pkvgames|pkv)$/,
  /^totobet$/,
  /^(?:frebet|frespin|bandartogel)$/,
];

/** A word and the number that such sites carry in their names; before digits are read as letters. */
export const numbered =
  /^[a-z]*(?:slot|gacor|togel|toto|bet|judi|hoki|maxwin|qq)(?:\d{2,}|4d)[a-z]*$/;

/** Enough when they stand side by side. */
export const phrases: readonly string[] = [
  'situs slot',
  'slot gacor',
  'slot online',
  'slot onlin',
  'slot dana',
  'slot pulsa',
  'slot demo',
  'slot terpercaya',
  'slot resmi',
  'link slot',
  'link gacor',
  'gacor hari ini',
  'gampang menang',
  'rtp live',
  'rtp slot',
  'bonus new member',
  'deposit pulsa',
  'poker online',
  'taruhan bola',
  'taruhan online',
  'agen bola',
  'toto macau',
  'pragmatic play',
  'gates of olympus',
  'mahjong ways',
  'sabung ayam online',
  'domino qq',
];

/** Ordinary words too (a slot of time, a bird that is gacor): only two different ones are a sign. */
export const together: readonly string[] = [
  'slot',
  'gacor',
  'jackpot',
  'taruhan',
  'bertaruh',
  'scatter',
  'rtp',
  'poker',
  'parlay',
];
