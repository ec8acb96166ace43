import {
  AUTHORING_BASE,
  AUTHORING_VERSION,
  authoringEndpoints,
  authoringHeaders,
  photoUpload,
  type Endpoint,
} from '@simpul/contract/authoring';
import type { z } from 'zod';
import type { Outcome } from './outcome.ts';
import { readAnswer } from './read-answer.ts';

type Endpoints = typeof authoringEndpoints;
type Name = keyof Endpoints;
type Sent<N extends Name> = Endpoints[N]['request'] extends z.ZodType
  ? z.input<Endpoints[N]['request']>
  : Blob;

export interface Asking<N extends Name> {
  /** Where the address names something. */
  id?: string;
  sent: Sent<N>;
  /** The number of a write. */
  key?: string;
}

export type Client = <N extends Name>(
  name: N,
  asking: Asking<N>,
) => Promise<Outcome<z.output<Endpoints[N]['answer']>>>;

/** A photo of 150 KB takes half a minute where one bar is left. */
const PATIENCE_MS = { json: 45_000, photo: 180_000 };

/**
 * Speaks to the authoring API of the host that this page came from. Never throws. `told` hears how far the
 * clock of the phone is behind the server's, in ms.
 */
export const clientOf =
  (send: typeof fetch, told: (behind: number) => void = () => {}): Client =>
  async <N extends Name>(name: N, { id, sent, key }: Asking<N>) => {
    const { method, path, request, answer }: Endpoint = authoringEndpoints[name];
    const isPhoto = request === 'multipart';
    const inQuery = method === 'GET' || method === 'DELETE';
    const query = inQuery ? queryOf(sent as Record<string, unknown>) : '';
    const address = `${AUTHORING_BASE}${path.replace(':id', encodeURIComponent(id ?? ''))}${query}`;
    const headers: Record<string, string> = {
      [authoringHeaders.contract]: String(AUTHORING_VERSION),
      ...(key !== undefined && { [authoringHeaders.idempotencyKey]: key }),
      ...(!inQuery && !isPhoto && { 'Content-Type': 'application/json' }),
    };
    try {
      const response = await send(address, {
        method,
        headers,
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(isPhoto ? PATIENCE_MS.photo : PATIENCE_MS.json),
        ...(!inQuery && { body: isPhoto ? formOf(sent as Blob) : JSON.stringify(sent) }),
      });
      const at = Date.parse(response.headers.get('Date') ?? '');
      if (!Number.isNaN(at)) told(at - Date.now());
      const body: unknown = await response.json().catch(() => undefined);
      const retryAfter = response.headers.get(authoringHeaders.retryAfter);
      return readAnswer<z.ZodType<z.output<Endpoints[N]['answer']>>>(answer as never, {
        ok: response.ok,
        retryAfter,
        body,
      });
    } catch {
      return { is: 'line', after: null, said: null };
    }
  };

function queryOf(sent: Record<string, unknown>): string {
  const query = new URLSearchParams(
    Object.entries(sent).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  ).toString();
  return query && `?${query}`;
}

function formOf(photo: Blob): FormData {
  const form = new FormData();
  form.append(photoUpload.field, photo, 'foto');
  return form;
}
