import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  CHANGES_WAIT_MS,
  CONTRACT_VERSION,
  PREVIEWS_WAIT_MS,
  PreviewReceiptsSchema,
  ReceiptsSchema,
} from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { bellsOf } from '../../../previews/bells.ts';
import { settleOrders, takeOrders } from '../../../previews/serve-orders.ts';
import { doorbellOf } from '../../../publication/doorbell-of.ts';
import { readKim, readKims } from '../../../publication/read-kims.ts';
import { readNetwork } from '../../../publication/read-network.ts';
import { keepReceipts } from '../../../publication/receipts.ts';
import type { Ctx } from '../../../publication/context.ts';

const SinceSchema = z.coerce.number().int().nonnegative();

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async changes(ctx: Ctx) {
    const since = SinceSchema.safeParse(ctx.query['since'] ?? '0');
    if (!since.success) throw new errors.ValidationError('"since" must be a revision: 0, 1, 2 …');
    const bell = doorbellOf(strapi);
    const revision = await bell.wait(since.data, CHANGES_WAIT_MS, goneOf(ctx));
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { contract: CONTRACT_VERSION, revision };
  },

  async network(ctx: Ctx) {
    answerOnce(ctx, JSON.stringify(await readNetwork(strapi)));
  },

  /** Every KIM, one KimContent per line. */
  async kims(ctx: Ctx) {
    ctx.type = 'application/x-ndjson; charset=utf-8';
    ctx.body = Readable.from(lines(readKims(strapi)));
  },

  async kim(ctx: Ctx) {
    const content = await readKim(strapi, String(ctx.params['slug']));
    if (!content) throw new errors.NotFoundError('No KIM with a site has this slug.');
    answerOnce(ctx, JSON.stringify(content));
  },

  async receipts(ctx: Ctx) {
    const body = ReceiptsSchema.safeParse(ctx.request.body);
    if (!body.success) throw new errors.ValidationError(z.prettifyError(body.error));
    await keepReceipts(strapi, body.data.receipts);
    ctx.status = 204;
  },

  /** Waits until a preview is asked for. Who has hung up is told nothing, or the order would be lost for a while. */
  async previews(ctx: Ctx) {
    const gone = goneOf(ctx);
    await bellsOf(strapi).asked.wait(0, PREVIEWS_WAIT_MS, gone);
    const previews = gone.aborted ? [] : await takeOrders(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { contract: CONTRACT_VERSION, previews };
  },

  async previewsMade(ctx: Ctx) {
    const body = PreviewReceiptsSchema.safeParse(ctx.request.body);
    if (!body.success) throw new errors.ValidationError(z.prettifyError(body.error));
    await settleOrders(strapi, body.data.previews);
    ctx.status = 204;
  },
});

/**
 * Sends the JSON with an ETag made of its bytes, or 304 to who already has them. Koa's own `fresh` would
 * not do: Node's fetch adds `Cache-Control: no-cache` to every conditional request.
 */
function answerOnce(ctx: Ctx, json: string): void {
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;
  ctx.set('ETag', etag);
  ctx.set('Cache-Control', 'no-cache');
  if (ctx.req.headers['if-none-match'] === etag) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = json;
}

/** Aborted when the one who asks hangs up. */
function goneOf({ res }: Ctx): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  return gone.signal;
}

async function* lines(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const value of values) yield `${JSON.stringify(value)}\n`;
}
