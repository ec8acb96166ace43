import { describe, expect, it } from 'vitest';
import { cleanPaste, storable } from './clean-text.ts';
import { ideasFor } from './ideas.ts';
import { insertLink, toggleBold, toggleList } from './marks.ts';
import { saysSomething, titleFrom } from './title.ts';

describe('a title out of the text', () => {
  it.each([
    ['Air naik. Warga mengungsi.', 'Air naik'],
    ['Rapat pukul 08.00 di balai. Semua hadir.', 'Rapat pukul 08.00 di balai'],
    ['Harga cabai naik!\nKata pedagang', 'Harga cabai naik'],
    ['**Panen** raya\n\nIsi', 'Panen raya'],
    ['- Beras Rp15.000', 'Beras Rp15.000'],
    ['', ''],
  ])('of %j is %j', (body, title) => {
    expect(titleFrom(body)).toBe(title);
  });

  it('is cut between words', () => {
    const title = titleFrom('Warga desa '.repeat(20));
    expect(title.length).toBeLessThanOrEqual(82);
    expect(title).toMatch(/(?:Warga|desa) …$/);
  });

  it('needs a letter or a digit', () => {
    expect(saysSomething('🎉 !!')).toBe(false);
    expect(saysSomething('HUT ke-81 🎉')).toBe(true);
  });
});

describe('a text from elsewhere', () => {
  it('loses what cannot be stored and nothing else', () => {
    expect(storable('a\u0000b\vc\r\nd\ud800')).toBe('ab\nc\nd\ufffd');
    expect(storable('🌾 سلام\tx')).toBe('🌾 سلام\tx');
  });

  it('has plain lists and single gaps', () => {
    expect(cleanPaste('•\tSatu\n·  Dua\n\n\n\nTiga\u00a0empat  ')).toBe(
      '- Satu\n- Dua\n\nTiga empat',
    );
  });
});

describe('the three buttons', () => {
  it('put marks around a selection and take them away again', () => {
    const bold = toggleBold({ text: 'satu dua', start: 5, end: 8 });
    expect(bold).toEqual({ text: 'satu **dua**', start: 7, end: 10 });
    expect(toggleBold(bold)).toEqual({ text: 'satu dua', start: 5, end: 8 });
  });

  it('make a list of lines, set apart from the text before it', () => {
    const text = 'Harga:\nberas\ncabai';
    const list = toggleList({ text, start: 7, end: text.length });
    expect(list.text).toBe('Harga:\n\n- beras\n- cabai');
    const end = list.text.length;
    expect(toggleList({ text: list.text, start: 8, end }).text).toBe('Harga:\n\nberas\ncabai');
  });

  it('make a list where nothing stands yet', () => {
    expect(toggleList({ text: '', start: 0, end: 0 })).toEqual({ text: '- ', start: 2, end: 2 });
  });

  it('make a link of the selection, or of the address', () => {
    const address = 'https://a.example/x';
    expect(insertLink({ text: 'lihat peta', start: 6, end: 10 }, address).text).toBe(
      'lihat [peta](https://a.example/x)',
    );
    expect(insertLink({ text: '', start: 0, end: 0 }, address).text).toBe(
      '[a.example/x](https://a.example/x)',
    );
  });
});

it('ideas begin with what reached the KIM last', () => {
  const [first, second] = ideasFor([{ id: 'p', title: 'Siaga' }], new Date(2026, 10, 21));
  expect(first).toEqual({ is: 'about', id: 'p', title: 'Siaga' });
  expect(second).toMatchObject({ is: 'template' });
});
