import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absolutise } from './absolutise.ts';
import { makeMarkup } from './render-markup.ts';
import { attacks, plainAttacks } from './testing/attacks.ts';
import { treeOf } from './testing/tree.ts';

const html = (source: string) => makeMarkup(source, { domain: 'kim.example' }).html;
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('text typed by people', () => {
  it('keeps a "less than" and everything else that is legal to type', () => {
    expect(html('harga < 5000 & "murah"')).toBe('<p>harga &lt; 5000 &amp; "murah"</p>');
  });

  it('breaks lines where they were broken', () => {
    expect(html('baris satu\nbaris dua')).toBe('<p>baris satu<br>baris dua</p>');
  });

  it('shows raw HTML as it was typed', () => {
    expect(html('<b>tebal</b> dan <!-- catatan -->')).toBe(
      '<p>&lt;b&gt;tebal&lt;/b&gt; dan &lt;!-- catatan --&gt;</p>',
    );
  });

  it('shows entities as they were typed', () => {
    expect(makeMarkup('Rp5.000 &amp; &#60; &nbsp;').text).toBe('Rp5.000 &amp; &#60; &nbsp;');
  });

  it('does not turn a line of dashes into a heading of what stands above', () => {
    expect(html('Daftar hadir\n---\nBudi')).toBe('<p>Daftar hadir</p>\n<hr>\n<p>Budi</p>');
  });

  it('does not swallow a line that looks like the definition of a link', () => {
    expect(html('[catatan]: besok libur')).toBe('<p>[catatan]: besok libur</p>');
  });

  it('does not turn indentation into code', () => {
    expect(html('    menjorok')).not.toContain('<code>');
  });

  it('strikes through with two tildes only', () => {
    expect(html('~5.000 sampai ~6.000 ~~batal~~')).toBe(
      '<p>~5.000 sampai ~6.000 <del>batal</del></p>',
    );
  });

  it('swallows control characters and what no XML can carry', () => {
    expect(makeMarkup('a\u0000b\u0008c\ufffed\ud800e\u0085f').text).toBe('abcdef');
  });

  it('knows lists, tables, quotes, bold and italic', () => {
    const source =
      '- satu\n- dua\n\n1. a\n2. b\n\n| x | y |\n|---|--:|\n| 1 | 2 |\n\n> kutip\n\n**t** *m*';
    const { strange } = treeOf(html(source));
    expect(strange).toEqual([]);
    for (const element of [
      '<ul>',
      '<ol>',
      '<td class="kanan">',
      '<blockquote>',
      '<strong>',
      '<em>',
    ]) {
      expect(html(source)).toContain(element);
    }
  });

  it('keeps the numbers of a list as they were typed', () => {
    expect(html('2. dua\n5. lima\n6. enam')).toBe(
      '<ol start="2">\n<li>dua</li>\n<li value="5">lima</li>\n<li>enam</li>\n</ol>',
    );
    expect(html('1. a\n1. b\n1. c')).toBe('<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>');
    expect(html('1. a\n2. b\n1. c')).toContain('<li value="1">c</li>');
  });

  it('does not turn 1) into 1.', () => {
    expect(html('Ketentuan:\n1) satu\n2) dua')).toBe('<p>Ketentuan:</p>\n<p>1) satu<br>2) dua</p>');
    expect(html('1. satu\n   1) rinci\n2. dua')).toBe(
      '<ol>\n<li>satu<br>1) rinci</li>\n<li>dua</li>\n</ol>',
    );
  });

  it('shows ticked boxes as signs', () => {
    expect(makeMarkup('- [x] sudah\n- [ ] belum').text).toBe('☑ sudah\n☐ belum');
  });
});

describe('headings', () => {
  it('stand below the title of the page', () => {
    expect(html('# Satu\n## Dua\n# Tiga')).toBe('<h2>Satu</h2>\n<h3>Dua</h3>\n<h2>Tiga</h2>');
  });

  it('never skip a level, whatever was typed', () => {
    expect(html('### Satu\n###### Dua')).toBe('<h2>Satu</h2>\n<h3>Dua</h3>');
    expect(html('### Satu\n# Dua\n### Tiga')).toBe('<h2>Satu</h2>\n<h2>Dua</h2>\n<h3>Tiga</h3>');
  });

  it('begin where they are told to', () => {
    expect(makeMarkup('# Satu', { headingBase: 4 }).html).toBe('<h4>Satu</h4>');
  });
});

describe('links', () => {
  it('out of the network are marked for people, screen readers and search engines', () => {
    expect(html('[peta](https://contoh.id/a?b=1&c=2)')).toBe(
      '<p><a href="https://contoh.id/a?b=1&amp;c=2" class="keluar" rel="nofollow ugc noopener">peta<span class="keluar-ket"> (situs lain)</span></a></p>',
    );
  });

  it('to the network and its sites are not', () => {
    for (const address of ['https://kim.example/x', 'https://selat.kim.example/x', '/berita/x']) {
      expect(html(`[x](${address})`)).toBe(`<p><a href="${address}">x</a></p>`);
    }
  });

  it('to a host that merely ends like the network are', () => {
    expect(html('[x](https://palsukim.example/)')).toContain('class="keluar"');
  });

  it('are made of bare addresses', () => {
    expect(html('lihat https://kim.example/a, atau a@kim.example')).toBe(
      '<p>lihat <a href="https://kim.example/a">https://kim.example/a</a>, atau <a href="mailto:a@kim.example">a@kim.example</a></p>',
    );
  });

  it('may call a telephone', () => {
    expect(html('[telepon](tel:+6281100000000)')).toContain('href="tel:+6281100000000"');
  });

  it('with an address that is refused are shown as typed', () => {
    for (const typed of ['[klik](javascript:alert(1))', '[Ketua](Budi)', '[x](https://a@b.id)']) {
      expect(makeMarkup(typed).text).toBe(typed);
    }
  });

  it('to pictures stand for the pictures, which are never loaded', () => {
    expect(html('![banjir](https://kim.example/b.jpg)')).toBe(
      '<p><a href="https://kim.example/b.jpg">banjir</a></p>',
    );
  });
});

describe('text for feeds', () => {
  it('has absolute addresses and no note for screen readers', () => {
    const typed = '[a](/berita/x) [b](https://contoh.id/)';
    expect(absolutise(html(typed), 'https://selat.kim.example')).toBe(
      '<p><a href="https://selat.kim.example/berita/x">a</a> <a href="https://contoh.id/" class="keluar" rel="nofollow ugc noopener">b</a></p>',
    );
  });
});

describe('an attack', () => {
  it('would be noticed by these tests', () => {
    for (const bad of [
      '<img src=x>',
      '<a href="javascript:a">x</a>',
      '<p onclick=a>x</p>',
      '<!--x-->',
    ]) {
      expect(treeOf(bad).strange, bad).not.toEqual([]);
    }
  });

  it.each(attacks)('leaves nothing strange in the page: %j', (attack) => {
    expect(treeOf(html(attack)).strange).toEqual([]);
    expect(treeOf(html(`kata ${attack} kata`)).strange).toEqual([]);
  });

  it.each(plainAttacks)('is shown as the text it is: %j', (attack) => {
    expect(squeeze(treeOf(html(`Kata ${attack}`)).text)).toBe(squeeze(`Kata ${attack}`));
  });

  it('leaves nothing strange however attacks are put together', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('', '\n', '\n\n', ' ', '> ', '- ', '`', '"'),
        (all, glue) => {
          const { strange } = treeOf(html(all.join(glue)));
          expect(strange).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves nothing strange when it is cut and mixed', () => {
    const piece = fc.tuple(fc.constantFrom(...attacks), fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const source = pieces
          .map(([text, from, length]) => text.slice(from, from + length))
          .join('');
        expect(treeOf(html(source)).strange).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('words without marks', () => {
  it('are shown unchanged, whatever the language', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aZ9éñß中字ا😀<>&"\'%$@!?,;()=^|/'),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const source = `x${words.join(' x')}`;
        expect(squeeze(treeOf(html(source)).text)).toBe(squeeze(source));
      }),
      { numRuns: 500 },
    );
  });
});
