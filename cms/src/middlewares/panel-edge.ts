import type { IncomingHttpHeaders } from 'node:http';
import { nameRefusal } from '../access/name-refusal.ts';

interface Ctx {
  method: string;
  path: string;
  querystring: string;
  headers: IncomingHttpHeaders;
  status: number;
  body: unknown;
}

/** Machines and members have answers of their own. */
const isForOfficers = (path: string): boolean => !/^\/api(?:\/|$)/i.test(path);
const takesFiles = (path: string): boolean => /^\/(?:upload|desk\/decrees)(?:\/|$)/i.test(path);
const isRead = ({ method }: Ctx): boolean => /^(?:GET|HEAD)$/.test(method);

/** Stands around Strapi’s own handling of errors: what it chokes on does not get in, and no English out. */
export default () =>
  async (ctx: Ctx, next: () => Promise<void>): Promise<void> => {
    if (!isForOfficers(ctx.path)) return next();
    const status = objectionTo(ctx);
    if (status === null) await next();
    else ctx.status = status;
    // A file or a page may be missing without words.
    const isBare = typeof ctx.body !== 'object' || ctx.body === null;
    if (ctx.status < 400 || (isBare && isRead(ctx) && status === null)) return;
    const refusal = nameRefusal(ctx.status, ctx.body);
    if (refusal) ctx.body = refusal;
  };

/** The status with which a request is refused whatever it is about, or null. */
function objectionTo(ctx: Ctx): number | null {
  // Searched for is a text; Strapi fails at a list of them.
  if (/(?:^|&)_q(?:\[|%5b)/i.test(ctx.querystring)) return 400;
  const type = (ctx.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  const isEmpty = type === '' && Number(ctx.headers['content-length'] ?? 0) === 0;
  if (isRead(ctx) || isEmpty || type === 'application/json') return null;
  return type === 'multipart/form-data' && takesFiles(ctx.path) ? null : 415;
}
