import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** Lets in only who sends `Authorization: Bearer <PUBLICATION_TOKEN>`; compared in constant time. */
export default (
  context: { request: { headers: Record<string, string | undefined> } },
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): boolean => {
  const sent = /^Bearer (\S+)$/.exec(context.request.headers['authorization'] ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(sent).digest();
  const expected = Buffer.from(strapi.config.get<string>('publication.tokenHash'), 'hex');
  if (timingSafeEqual(hash, expected)) return true;
  throw new errors.UnauthorizedError(
    'The publication API needs the header "Authorization: Bearer <PUBLICATION_TOKEN>" with the token from .env.',
  );
};
