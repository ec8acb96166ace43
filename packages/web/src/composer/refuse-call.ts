import { authoringErrorStatus, authoringHeaders, type AuthoringErrorCode } from '@simpul/contract';
import type { ServerResponse } from 'node:http';

/** What only the proxy says; everything else a member reads is the word of the CMS. */
const sentences = {
  busy: 'Pusat Simpul belum dapat dihubungi. Tulisan Anda aman di ponsel ini dan akan dikirim lagi sendiri.',
  'not-found': 'Alamat ini tidak ada. Perbarui aplikasi, lalu coba lagi.',
  'method-unknown': 'Alamat ini tidak mengenal permintaan itu. Perbarui aplikasi.',
  'not-json': 'Kiriman ini tidak dapat dibaca. Perbarui aplikasi, lalu kirim lagi.',
  'too-large': 'Kiriman ini terlalu besar. Pendekkan tulisannya, lalu kirim lagi.',
  'photo-too-large': 'Foto ini lebih dari 10 MB. Perkecil dulu, lalu kirim lagi.',
} as const satisfies Partial<Record<AuthoringErrorCode, string>>;
export type ProxyRefusal = keyof typeof sentences;

const RETRY_SECONDS = 15;

/** Answers a call to the authoring API in the shape of its contract, without asking the CMS. */
export function refuseCall(response: ServerResponse, code: ProxyRefusal): void {
  const body = JSON.stringify({ error: { code, message: sentences[code] } });
  response.writeHead(authoringErrorStatus[code], {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    ...(code === 'busy' && { [authoringHeaders.retryAfter]: String(RETRY_SECONDS) }),
  });
  response.end(body);
}
