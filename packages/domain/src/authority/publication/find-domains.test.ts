import { describe, expect, it } from 'vitest';
import { domainsIn, isKnownDomain, UNREADABLE } from './find-domains.ts';

describe('the hosts that a text links to', () => {
  it.each([
    ['Lihat https://contoh.example/a?b=c.', ['contoh.example']],
    ['Lihat [di sini](http://Contoh.Example:8080/x "judul")', ['contoh.example']],
    ['<https://contoh.example>', ['contoh.example']],
    ['[a]: https://contoh.example/x', ['contoh.example']],
    ['[a](//contoh.example/x)', ['contoh.example']],
    ['[a]: //contoh.example/x', ['contoh.example']],
    ['[a](/\\contoh.example)', ['contoh.example']],
    ['[a](https:contoh.example)', ['contoh.example']],
    ['[a](https:\\\\contoh.example)', ['contoh.example']],
    ['[a](https&#58;//contoh.example)', ['contoh.example']],
    ['[a](https&#x3a;&sol;&sol;contoh&period;example)', ['contoh.example']],
    ['[a](h&Tab;ttps://contoh.example)', ['contoh.example']],
    ['[a](https\\://contoh.example)', ['contoh.example']],
    ['<a href="https://contoh.example/">x</a>', ['contoh.example']],
    ['https://kalteng.go.id@contoh.example/', ['contoh.example']],
    ['https://contoh.example./', ['contoh.example']],
    ['https://contoh。example/', ['contoh.example']],
    ['www.contoh.example/x', ['contoh.example']],
    ['**https://contoh.example**', ['contoh.example']],
    ['https://b.example dan https://a.example, https://b.example', ['a.example', 'b.example']],
    ['https://bücher.example', ['xn--bcher-kva.example']],
    ['http://2130706433/', ['127.0.0.1']],
    ['https://a b', ['a']],
    ['https://[::x', [UNREADABLE]],
    ['https://%', [UNREADABLE]],
  ])('%j: %j', (text, hosts) => {
    expect(domainsIn(text)).toEqual(hosts);
  });

  it.each([
    'Tidak ada tautan. Rp.50.000, dll.Terima kasih',
    'Bangun/perbaiki jembatan 1/2 hari',
    'surat ke warga@contoh.example',
    '[berita lain](/berita/panen)',
    'pukul 07.30//lanjut',
    'https: adalah awal alamat',
    '',
  ])('are none in %j', (text) => {
    expect(domainsIn(text)).toEqual([]);
  });
});

describe('a long text', () => {
  it.each(['https://' + '.'.repeat(60_000) + 'x', 'www.'.repeat(15_000), '/'.repeat(60_000) + 'a'])(
    'is read in time that grows with it and no faster',
    (text) => {
      const start = performance.now();
      domainsIn(text);
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});

describe('a known domain', () => {
  const known = new Set(['kalteng.go.id', 'kita.blog.example']);

  it.each(['kalteng.go.id', 'diskominfo.kalteng.go.id', 'kita.blog.example'])('covers %s', (host) =>
    expect(isKnownDomain(host, known)).toBe(true),
  );

  it.each(['go.id', 'kalteng.go.id.jahat.example', 'xkalteng.go.id', 'lain.blog.example', '?', ''])(
    'does not cover %j',
    (host) => expect(isKnownDomain(host, known)).toBe(false),
  );
});
