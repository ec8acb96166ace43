import { describe, expect, it } from 'vitest';
import { find, keywordsOf, marked, readerOf, type SearchEntry } from './index.ts';

const entry = (title: string, over: Partial<SearchEntry> = {}): SearchEntry => ({
  href: `/${title.replaceAll(' ', '-')}`,
  title,
  text: '',
  label: '',
  words: '',
  until: null,
  ...over,
});

const titles = (entries: SearchEntry[], query: string, now = 0) =>
  find(readerOf(entries), query, now).entries.map(({ title }) => title);

describe('finding', () => {
  it('puts a word of the title before one of the text, and as it was asked before its kin', () => {
    const entries = [
      entry('Kabar RT', { words: 'pelatihan' }),
      entry('Pelatihan anyaman'),
      entry('Guru melatih anak'),
    ];
    expect(titles(entries, 'melatih')).toEqual([
      'Guru melatih anak',
      'Pelatihan anyaman',
      'Kabar RT',
    ]);
  });

  it('asks for all words, and says so when no item has them all', () => {
    const entries = [entry('Panen padi'), entry('Panen ikan'), entry('Jual ikan')];
    expect(titles(entries, 'panen ikan')).toEqual(['Panen ikan']);
    const partly = find(readerOf(entries), 'jual padi', 0);
    expect(partly.isWhole).toBe(false);
    expect(partly.entries.map(({ title }) => title)).toEqual(['Panen padi', 'Jual ikan']);
  });

  it('lets small words pass, however the query is typed', () => {
    expect(titles([entry('Jadwal vaksin untuk balita')], 'JADWAL  untuk, “Vaksin”?')).toHaveLength(
      1,
    );
  });

  it('answers while the last word is being typed', () => {
    expect(titles([entry('Pengumuman lomba'), entry('Perahu')], 'pengum')).toEqual([
      'Pengumuman lomba',
    ]);
  });

  it('never shows what is over', () => {
    const entries = [entry('Awas banjir', { until: 1000 })];
    expect(titles(entries, 'banjir', 999)).toHaveLength(1);
    expect(titles(entries, 'banjir', 1000)).toEqual([]);
  });

  it('finds nothing for nothing, and keeps the order of the index among equals', () => {
    const entries = [entry('Gotong royong dua'), entry('Gotong royong satu')];
    expect(titles(entries, ' ?! ')).toEqual([]);
    expect(titles(entries, 'royong')).toEqual(['Gotong royong dua', 'Gotong royong satu']);
  });

  it('grows by older files of the index', () => {
    const reader = readerOf([entry('Panen kedua')]);
    expect(find(readerOf([entry('Panen pertama')], reader), 'panen', 0).entries).toHaveLength(2);
  });
});

describe('keywords', () => {
  it('are the telling words that are not said already, each once', () => {
    expect(keywordsOf('Warga dan warga menanam padi di sawah apung.', 'Sawah apung')).toBe(
      'menanam padi warga',
    );
  });

  it('are bounded', () => {
    const text = Array.from({ length: 5000 }, (_, n) => `kata${n}`).join(' ');
    expect(keywordsOf(text, '').split(' ')).toHaveLength(120);
  });
});

describe('marking', () => {
  const hits = (text: string, query: string) =>
    marked(text, query).flatMap(({ text: piece, hit }) => (hit ? [piece] : []));

  it('marks kin, beginnings and the word itself, and loses no letter', () => {
    const text = 'Pelatihan “anyaman” rotan: guru melatih 20 anak.';
    expect(hits(text, 'latih anyam')).toEqual(['Pelatihan', 'anyaman', 'melatih']);
    expect(
      marked(text, 'latih')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
