import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

const page = (title: string, text: string): string =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;

/** What is said where no site can speak. Nothing of the request is ever repeated in it. */
export const fixedPages = {
  400: page('Permintaan tidak dapat dibaca', 'Periksa kembali tautan yang Anda buka.'),
  404: page('Tidak ditemukan', 'Alamat ini tidak ada. Periksa kembali tautan yang Anda buka.'),
  405: page('Hanya untuk dibaca', 'Alamat ini hanya dapat dibuka dan dibaca.'),
  412: page('Isi sudah berubah', 'Muat ulang halaman ini, lalu coba lagi.'),
  413: page('Kiriman terlalu besar', 'Alamat ini tidak menerima kiriman sebesar itu.'),
  414: page('Alamat terlalu panjang', 'Periksa kembali tautan yang Anda buka.'),
  416: page('Bagian ini tidak ada', 'Muat ulang halaman ini dari awal.'),
  429: page('Terlalu sering', 'Tunggu sebentar, lalu coba lagi.'),
  500: page('Ada gangguan', 'Halaman ini belum dapat dibuka. Coba lagi sebentar lagi.'),
  503: page('Belum dapat dibuka', 'Halaman ini belum dapat dibuka. Coba lagi sebentar lagi.'),
} as const;
export type FixedStatus = keyof typeof fixedPages;

export const FIXED_TYPE = 'text/html; charset=utf-8';

/** Headers of a fixed page, beside the set that stands on every answer. */
export const fixedHeaders = (status: FixedStatus): Record<string, string> => ({
  'Cache-Control': 'no-cache',
  ...(status === 405 && { Allow: 'GET, HEAD' }),
});

const OF_FILES = ['Content-Encoding', 'ETag', 'Vary'];

/** Answers with the fixed page of a status, whatever was about to be sent. */
export function refuse(response: ServerResponse, status: FixedStatus): void {
  // Which part is not there is said of the file, and its headers stay.
  if (status !== 416) for (const name of OF_FILES) response.removeHeader(name);
  response.removeHeader('Last-Modified');
  response.writeHead(status, {
    ...fixedHeaders(status),
    'Content-Type': FIXED_TYPE,
    'Content-Length': Buffer.byteLength(fixedPages[status]),
  });
  response.end(response.req.method === 'HEAD' ? undefined : fixedPages[status]);
}

/** The same on a line whose request could not even be read, and closes it. */
export function refuseUnread(
  line: Duplex,
  status: FixedStatus,
  headers: Record<string, string>,
): void {
  if (!line.writable) return void line.destroy();
  const all = {
    ...headers,
    ...fixedHeaders(status),
    'Content-Type': FIXED_TYPE,
    'Content-Length': String(Buffer.byteLength(fixedPages[status])),
    Connection: 'close',
  };
  const head = Object.entries(all).map((header) => header.join(': '));
  line.end(
    [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, '', fixedPages[status]].join('\r\n'),
  );
}
