import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Ctx } from '../../../publication/context.ts';

const SENTENCE =
  'The publication API needs the header "Authorization: Bearer <PUBLICATION_TOKEN>" with the token from .env.';

/** Lets in only who sends the publisher's token; its hash is compared in constant time. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const expected = Buffer.from(strapi.config.get<string>('publication.tokenHash'), 'hex');
  return async (ctx: Ctx, next: () => Promise<void>): Promise<void> => {
    const sent = /^Bearer (\S+)$/.exec(ctx.req.headers.authorization ?? '')?.[1] ?? '';
    const hash = createHash('sha256').update(sent).digest();
    if (timingSafeEqual(hash, expected)) await next();
    else ctx.unauthorized(SENTENCE);
  };
};
