import { describe, expect, it } from 'vitest';
import { makeMarkup } from './render-markup.ts';
import { treeOf } from './testing/tree.ts';

const filled = (pattern: string, size: number) =>
  pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

/** Patterns that cost a lexer without bounds the square of their length, or its stack. */
const patterns = [
  ...[
    '[',
    '][',
    '[a](',
    '[a](<b',
    '![a](',
    '*a ',
    '**a ',
    '*a **b ',
    'a*',
    '_a ',
    '*a _b ~~c ',
    '_*_*a',
  ],
  ...[
    '*_',
    '***a** ',
    '`',
    '`a ',
    '``a` ',
    '~~a ',
    '\\[',
    '&#',
    '<',
    '<a ',
    '<!--',
    '<a href="',
    '<?',
  ],
  ...[
    '>',
    '> ',
    '> > a\nb\n',
    '> - a\nb\n',
    '> > > - a\n> b\n',
    '- ',
    '- a\n',
    '- - - a\n',
    '* a\n- b\n',
  ],
  ...[
    '1. a\n\n',
    '- a\n       - b\n',
    '- [x] a\n',
    '# ',
    '```\n',
    '|a',
    '|-',
    'a|b\n-|-\n',
    'a\n-\n',
    'a\n=\n',
  ],
  ...[
    'http://a ',
    'http://a/(',
    'www.',
    'a@b.',
    'mailto:a@',
    '[a]: b\n',
    '\n',
    ' ',
    'a\n ',
    'a',
    '> - > - ',
  ],
];

/** Those that were the slowest to read of all. */
const worst = ['a\n-\n', '> - a\nb\n', '\\[', '*_'];

const checked = (source: string) => {
  const { elements, depth, strange } = treeOf(makeMarkup(source).html);
  expect(strange).toEqual([]);
  expect(depth).toBeLessThanOrEqual(40);
  expect(elements).toBeLessThanOrEqual(source.length);
};

describe('a text of nothing but marks', () => {
  it.each(patterns)('is read in bounded work and depth: %j', (pattern) => {
    checked(filled(pattern, 40_000));
  });

  it.each(worst)(
    'is read at 200 KB too: %j',
    (pattern) => checked(filled(pattern, 200_000)),
    30_000,
  );

  it('is read when marks open as many times as they close', () => {
    const pairs = [
      ['*', '*'],
      ['[', '](b)'],
      ['(', ')'],
      ['> ', ''],
    ] as const;
    for (const [open, close] of pairs) checked(`${open.repeat(10_000)}a${close.repeat(10_000)}`);
  });
});

describe('a long ordinary text', () => {
  const paragraph =
    'Warga **Tangkiling** menanam padi di ladang, lihat https://kim.example/a untuk jadwal. ';
  const source = `${paragraph.repeat(10)}\n\n- satu\n- dua\n\n`.repeat(200);

  it('keeps every bold word, link and list item', () => {
    const { html } = makeMarkup(source, { domain: 'kim.example' });
    expect(html.match(/<strong>Tangkiling<\/strong>/g)).toHaveLength(2000);
    expect(html.match(/<a /g)).toHaveLength(2000);
    expect(html.match(/<li>/g)).toHaveLength(400);
  });

  it('keeps a table whole however long it is', () => {
    const rows = '| beras | 14.000 |\n'.repeat(1000);
    const { html } = makeMarkup(`Harga pasar:\n\n| barang | harga |\n|---|---|\n${rows}`);
    expect(html.match(/<tr>/g)).toHaveLength(1001);
  });
});
