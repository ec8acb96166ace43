import { AUTHORING_VERSION, authoringLimits, photoUpload } from '@simpul/contract';
import { refuseRequest } from '../members/refuse-request.ts';
import type { Ctx } from './context.ts';

/** As the router reads addresses: it does not mind capitals. */
export const isAuthoring = (path: string): boolean => /^\/api\/authoring(?:\/|$)/i.test(path);

export const isPhotoUpload = ({ method, path }: Ctx): boolean =>
  method === 'POST' && /^\/api\/authoring\/photos\/?$/i.test(path);

/** Refuses what no handler should ever see, before a byte of the body is read. */
export function checkRequest(ctx: Ctx): void {
  const { headers } = ctx.req;
  if (headers['simpul-authoring'] !== String(AUTHORING_VERSION)) refuseRequest('contract-outdated');
  if (ctx.method === 'GET' || ctx.method === 'HEAD') return;
  // Sites of KIM are same-site with Tulis, so SameSite does not keep them out; browsers name the origin of
  // every write. What comes from elsewhere counts as sent by nobody.
  const { origin } = headers;
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== ctx.host) {
    refuseRequest('signed-out');
  }
  if (headers['transfer-encoding'] !== undefined) refuseRequest('not-json');
  const length = Number(headers['content-length'] ?? 0);
  if (length === 0) return;
  const isPhoto = isPhotoUpload(ctx);
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  if (type !== (isPhoto ? 'multipart/form-data' : 'application/json')) {
    refuseRequest('wrong-content-type');
  }
  const most = isPhoto ? photoUpload.requestBytes : authoringLimits.requestBytes;
  if (length > most) refuseRequest(isPhoto ? 'photo-too-large' : 'too-large');
}
