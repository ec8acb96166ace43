import type { Core } from '@strapi/strapi';
import { nowhere } from '../audit/concern.ts';
import { recordAct } from '../audit/record-act.ts';
import { whoActs } from '../audit/who-acts.ts';
import { stockRoutes } from './stock-routes.ts';

interface Ctx {
  status: number;
  state: { user: { email: string } };
  request: { body?: { email?: unknown; password?: unknown } };
}

/**
 * An officer who changes the own password or e-mail leaves a row in the audit: Strapi's profile is no
 * document. Must run in the register phase.
 */
export function recordOwnAccount(strapi: Core.Strapi): void {
  const profile = stockRoutes(strapi).find(({ address }) => address === 'PUT /admin/users/me');
  if (!profile)
    throw new Error('Strapi has no PUT /admin/users/me any more; the audit stands on it');
  profile.route.config.middlewares = [
    async (ctx: Ctx, next: () => Promise<unknown>) => {
      const { email: subject } = ctx.state.user;
      const { email, password } = ctx.request.body ?? {};
      await next();
      if (ctx.status !== 200) return;
      const fresh = typeof email === 'string' ? email.toLowerCase() : subject;
      const about = { type: 'account', subject, before: null, after: null, ...nowhere };
      const record = (action: string, title: string | null): Promise<void> =>
        recordAct(strapi, { ...whoActs(strapi), ...about, action, title });
      if (password) await record('password-changed', null);
      if (fresh !== subject) await record('email-changed', fresh);
    },
  ];
}
