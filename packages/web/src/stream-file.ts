import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { contentTypeOf } from './content-types.ts';
import { bestTwin } from './precompressed.ts';

/** Said for every host that is not ours and every site that does not exist; the host is never repeated. */
const NOT_HERE = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Tidak ditemukan</title></head>
<body><h1>Tidak ditemukan</h1><p>Alamat ini tidak ada. Periksa kembali tautan yang Anda buka.</p></body></html>
`;

/** Sends a file of the folder, or its compressed twin, with conditional requests and ranges. */
export async function streamFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
): Promise<void> {
  const twin = await bestTwin(request, join(folder, file));
  response.setHeader('Content-Type', contentTypeOf(file));
  response.setHeader('Vary', 'Accept-Encoding');
  if (twin.encoding) response.setHeader('Content-Encoding', twin.encoding);
  await new Promise<void>((done) => {
    response.once('close', done);
    send(request, twin.path, {
      // The path is built from our own grammar; `.well-known` is its only dot folder.
      dotfiles: 'allow',
      acceptRanges: twin.encoding === null,
      cacheControl: false,
      index: false,
    })
      .on('error', () => refuse(request, response))
      .pipe(response);
  });
}

export function refuse(request: IncomingMessage, response: ServerResponse): void {
  for (const name of ['Content-Encoding', 'ETag', 'Last-Modified']) response.removeHeader(name);
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(NOT_HERE),
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : NOT_HERE);
}

export function setAll(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
