import { IdempotencyKeySchema, NothingSchema, authoringHeaders } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { personIdOf } from '../members/member.ts';
import { refuseRequest } from '../members/refuse-request.ts';
import { tokenIn } from '../members/session-cookie.ts';
import { signedInBy, type SignedIn } from '../members/sessions.ts';
import type { Ctx } from './context.ts';
import { once, type Answer } from './once.ts';
import { readAs } from './read-body.ts';

/** What a handler is told; `sent` is the query of a GET or DELETE, the body of a POST or PUT. */
export interface Asked<Sent> extends SignedIn {
  strapi: Core.Strapi;
  /** The document that the address names; empty where it names none. */
  id: string;
  sent: Sent;
  /** The number that the sender gave this write; empty for what only reads. */
  key: string;
}

export type Handler = (ctx: Ctx) => Promise<void>;

export const isSecure = (strapi: Core.Strapi): boolean =>
  strapi.config.get<boolean>('authoring.secure');

/** The member whose device sent this request, or null. */
export async function whoSent(strapi: Core.Strapi, ctx: Ctx): Promise<SignedIn | null> {
  const token = tokenIn(ctx.req.headers.cookie, isSecure(strapi));
  return token === null ? null : signedInBy(strapi, token);
}

/** The same, and nobody else goes on. */
export async function signedIn(strapi: Core.Strapi, ctx: Ctx): Promise<SignedIn> {
  const found = (await whoSent(strapi, ctx)) ?? refuseRequest('signed-out');
  ctx.state.actor = personIdOf(found.member);
  return found;
}

/** Answers anybody; the shape of the request is all that is checked. */
export const toAnybody =
  <Schema extends z.ZodType>(
    schema: Schema,
    run: (ctx: Ctx, sent: z.output<Schema>) => Promise<Answer>,
  ): Handler =>
  async (ctx) => {
    mustBeAtEdge(ctx);
    readAs(NothingSchema, ctx.query);
    send(ctx, await run(ctx, readAs(schema, ctx.request.body)));
  };

/** Answers a signed-in member who reads. */
export const toReader =
  <Schema extends z.ZodType>(
    strapi: Core.Strapi,
    schema: Schema,
    run: (asked: Asked<z.output<Schema>>) => Promise<unknown>,
  ): Handler =>
  async (ctx) => {
    mustBeAtEdge(ctx);
    const who = await signedIn(strapi, ctx);
    const sent = readAs(schema, ctx.query);
    const body = await run({ strapi, ...who, id: ctx.params['id'] ?? '', sent, key: '' });
    send(ctx, { status: 200, body });
  };

/**
 * Lets a signed-in member write, once for each `Idempotency-Key`. `complete` adds to the answer what must
 * not be kept: secrets that are shown and forgotten. It runs after the transaction, at every repetition.
 */
export const toWriter =
  <Schema extends z.ZodType>(
    strapi: Core.Strapi,
    schema: Schema,
    run: (asked: Asked<z.output<Schema>>) => Promise<Answer>,
    complete: (answer: Answer, asked: Asked<z.output<Schema>>) => Answer | Promise<Answer> = (
      answer,
    ) => answer,
  ): Handler =>
  async (ctx) => {
    mustBeAtEdge(ctx);
    const who = await signedIn(strapi, ctx);
    const key = keyOf(ctx);
    const [used, unused] =
      ctx.method === 'DELETE' ? [ctx.query, ctx.request.body] : [ctx.request.body, ctx.query];
    readAs(NothingSchema, unused);
    const sent = readAs(schema, used);
    const asked = { strapi, ...who, id: ctx.params['id'] ?? '', sent, key };
    const content = `${ctx.method} ${ctx.path} ${JSON.stringify(used ?? {})}`;
    const sender = who.member.documentId;
    const answer = await once(strapi, { sender, key, content }, async () =>
      // Who was removed while the write waited for its turn writes nothing any more.
      run({ ...asked, ...(await signedIn(strapi, ctx)) }),
    );
    send(ctx, await complete(answer, asked));
  };

/** Lets a signed-in member do what needs the request itself. */
export const toSender =
  (strapi: Core.Strapi, run: (ctx: Ctx, who: SignedIn) => Promise<Answer>): Handler =>
  async (ctx) => {
    mustBeAtEdge(ctx);
    const who = await signedIn(strapi, ctx);
    readAs(NothingSchema, ctx.query);
    send(ctx, await run(ctx, who));
  };

/** The number that the sender gave this write. */
export function keyOf(ctx: Ctx): string {
  const sent = ctx.req.headers[authoringHeaders.idempotencyKey.toLowerCase()];
  const key = IdempotencyKeySchema.safeParse(sent);
  return key.success ? key.data : refuseRequest('idempotency-key-missing');
}

function mustBeAtEdge(ctx: Ctx): void {
  if (ctx.state.atEdge !== true) throw new errors.NotFoundError();
}

function send(ctx: Ctx, { status, body }: Answer): void {
  ctx.status = status;
  ctx.body = body;
}
