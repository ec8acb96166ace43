import type { Core } from '@strapi/strapi';
import { answerRefusal, isFault } from '../authoring/answer-refusal.ts';
import type { Ctx } from '../authoring/context.ts';
import { checkRequest, isAuthoring, isPhotoUpload } from '../authoring/edge.ts';
import { signedIn } from '../authoring/handle.ts';
import { refuseRequest } from '../members/refuse-request.ts';

/** Stands around everything under `/api/authoring`, before any body is read. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Ctx, next: () => Promise<void>): Promise<void> => {
    if (!isAuthoring(ctx.path)) return next();
    ctx.set('Cache-Control', 'no-store');
    try {
      checkRequest(ctx);
      // Ten megabytes are taken only from somebody who may send them.
      if (isPhotoUpload(ctx)) await signedIn(strapi, ctx);
      ctx.state.atEdge = true;
      await next();
      if (ctx.status === 405) refuseRequest('method-unknown');
      if (ctx.status === 404 && !ctx.body) refuseRequest('not-found');
    } catch (error) {
      if (isFault(error)) strapi.log.error(error);
      answerRefusal(ctx, error);
    }
  };
