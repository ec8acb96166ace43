import {
  bytesKey,
  listingKey,
  noteOf,
  pointerKey,
  printDocument,
  sharedKey,
  sumOf,
  type ListedFile,
  type ObjectStore,
} from '@simpul/storage';
import { MemoryStore } from '@simpul/storage/testing';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const PUBLISHED = 1_790_000_000;

/** Writes a small published network, as the publisher leaves it, and answers its folder. */
export function putNetwork(): { folder: string; root: string; composer: string } {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-contract-'));
  const put = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    // Readers are told the second of a page, and its twins have the same.
    utimesSync(join(folder, file), PUBLISHED, PUBLISHED);
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

/** The same network in an object store, as the publisher puts it there. */
export async function putIntoStore(root: string): Promise<ObjectStore> {
  const store = new MemoryStore();
  for (const name of filesIn(join(root, '_shared'))) {
    const file = join(root, '_shared', name);
    const bytes = readFileSync(file);
    await store.put(sharedKey(name), bytes, { note: noteOf(bytes, dateOf(file)) });
  }
  for (const site of readdirSync(root).filter(
    (name) => /^[a-z]/.test(name) && !name.includes('.'),
  )) {
    await putSite(store, root, site);
  }
  return store;
}

async function putSite(store: ObjectStore, root: string, site: string): Promise<void> {
  const current = join(root, site, 'current');
  const all = new Set(filesIn(current));
  const files: Record<string, ListedFile> = {};
  for (const name of all) {
    if (/\.(?:br|gz)$/.test(name)) continue;
    const form = async (file: string) => {
      const bytes = readFileSync(join(current, file));
      await store.put(bytesKey(sumOf(bytes)), bytes);
      return { sha256: sumOf(bytes), bytes: bytes.length };
    };
    files[name] = {
      ...(await form(name)),
      date: dateOf(join(current, name)),
      ...(all.has(`${name}.br`) && { br: await form(`${name}.br`) }),
      ...(all.has(`${name}.gz`) && { gz: await form(`${name}.gz`) }),
    };
  }
  const listing = printDocument({ site, release: '00000001', files });
  await store.put(listingKey(site, sumOf(listing)), listing);
  const pointer = { release: '00000001', listing: sumOf(listing), right: 1, id: site };
  await store.put(pointerKey(site), printDocument(pointer));
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const dateOf = (file: string): number => Math.floor(statSync(file).mtimeMs / 1000);
