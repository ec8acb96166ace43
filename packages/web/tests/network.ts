import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Writes a small published network, as the publisher leaves it, and answers its folder. */
export function putNetwork(): { folder: string; root: string; composer: string } {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-contract-'));
  const put = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const release = 'www/tangkiling/releases/00000001';
  for (const [file, text] of Object.entries({
    'index.html': '<p>beranda tangkiling</p>',
    '404.html': '<p>tidak ada di tangkiling</p>',
    'berita.html': '<p>daftar</p>',
    'berita/x.html': '<p>berita x</p>',
    'wilayah/62.71.04.1002.html': '<p>wilayah</p>',
    '.well-known/security.txt': 'Contact: x',
    'manifest.webmanifest': '{}',
    'sw.js': 'self.x=1',
    'cari/terbaru.json': '[]',
    'sitemap.xml': '<urlset/>',
    'rss.xml': '<rss/>',
    'topik/budaya/rss.xml': '<rss>budaya</rss>',
    'atom.xml': '<feed/>',
    'feed.json': '{}',
    'agenda.ics': 'BEGIN:VCALENDAR',
  })) {
    put(`${release}/${file}`, text);
  }
  put(`${release}/berita/x.html.br`, brotliCompressSync('<p>berita x</p>'));
  put(`${release}/berita/x.html.gz`, gzipSync('<p>berita x</p>'));
  put(`${release}/rss.xml.gz`, gzipSync('<rss/>'));
  put(`${release}/404.html.br`, brotliCompressSync('<p>tidak ada di tangkiling</p>'));
  put('www/tangkiling/releases/00000001.json', '{}');
  symlinkSync('releases/00000001', join(folder, 'www/tangkiling/current'));
  put('www/portal/current/index.html', '<p>beranda portal</p>');
  put('www/ditutup/current/index.html', '<p>ditutup sementara</p>');
  put('www/tanpa-404/current/index.html', '<p>beranda</p>');
  put('www/_shared/_astro/a.B1.css', 'p{}');
  put('www/_shared/_astro/a.B1.css.br', brotliCompressSync('p{}'));
  put('www/_shared/media/abc-480.webp', 'webp');
  put('www/_shared/media/abc.pdf', 'pdf '.repeat(500));
  put('www/secret.html', 'never served');
  put('www/tulis/current/index.html', 'never served');
  put('tulis/index.html', '<p>Tulis</p>');
  put('tulis/undangan.html', '<p>undangan</p>');
  put('tulis/sw.js', 'self.x=1');
  put('tulis/app/Shell.B1.js', 'let a');
  put('tulis/app/Shell.B1.js.br', brotliCompressSync('let a'));
  return { folder, root: join(folder, 'www'), composer: join(folder, 'tulis') };
}
