import { authoringErrorStatus, authoringHeaders, type AuthoringErrorCode } from '@simpul/contract';
import type { ServerResponse } from 'node:http';

/** What only the proxy says; everything else a member reads is the word of the CMS. */
const sentences = {
  busy: 'Pusat Simpul belum dapat dihubungi. Tulisan Anda aman di ponsel ini dan akan dikirim lagi sendiri.',
  'not-found': 'Alamat ini tidak ada. Perbarui aplikasi, lalu coba lagi.',
  'method-unknown': 'Alamat ini tidak mengenal permintaan itu. Perbarui aplikasi.',
  'not-json': 'Kiriman ini tidak dapat dibaca. Perbarui aplikasi, lalu kirim lagi.',
  'too-large': 'Kiriman ini terlalu besar. Pendekkan tulisannya, lalu kirim lagi.',
  'too-often': 'Terlalu banyak permintaan dari sambungan ini. Tunggu sebentar, lalu coba lagi.',
  'photo-too-large': 'Foto ini lebih dari 10 MB. Perkecil dulu, lalu kirim lagi.',
} as const satisfies Partial<Record<AuthoringErrorCode, string>>;
export type ProxyRefusal = keyof typeof sentences;

const RETRY_SECONDS = 15;

/** A refusal in the shape of the contract. */
export function refusalOf(code: ProxyRefusal): {
  status: number;
  headers: Record<string, string>;
  body: string;
} {
  const isForNow = code === 'busy' || code === 'too-often';
  return {
    status: authoringErrorStatus[code],
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(isForNow && { [authoringHeaders.retryAfter]: String(RETRY_SECONDS) }),
    },
    body: JSON.stringify({ error: { code, message: sentences[code] } }),
  };
}

/** Answers a call to the authoring API in the shape of its contract, without asking the CMS. */
export function refuseCall(response: ServerResponse, code: ProxyRefusal): void {
  const { status, headers, body } = refusalOf(code);
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
