import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { nowhere } from '../audit/concern.ts';
import { recordAct } from '../audit/record-act.ts';
import { refusals } from '../words/refusals.ts';
import { limitLogins } from './login-limit.ts';
import { stockRoutes } from './stock-routes.ts';

interface Ctx {
  request: { ip: string; body?: { email?: unknown } };
  state: { user?: { id: number } };
}

/**
 * Puts our limit before the sign-in of the panel, in place of Strapi's, which counts by e-mail only and
 * so lets one client try any number of accounts. Each attempt leaves a row in the audit. Must run in
 * the register phase.
 */
export function guardLogin(strapi: Core.Strapi): void {
  const limit = limitLogins(Date.now);
  const login = stockRoutes(strapi).find(({ address }) => address === 'POST /admin/login');
  if (!login)
    throw new Error('Strapi has no POST /admin/login any more; the login limit stands on it');
  login.route.config.middlewares = [
    async (ctx: Ctx, next: () => Promise<unknown>) => {
      const { email } = ctx.request.body ?? {};
      const account = typeof email === 'string' ? email.trim().toLowerCase() : '';
      const address = ctx.request.ip;
      if (!limit.mayTry(account, address)) {
        const reason = 'login-too-many';
        throw new errors.RateLimitError(refusals[reason], { reason });
      }
      try {
        await next();
      } catch (error) {
        await record('login-refused', 'public');
        throw error;
      }
      const { user } = ctx.state;
      if (!user) return;
      limit.succeeded(account, address);
      await record('login', `officer:${user.id}`);

      function record(action: string, actor: string): Promise<void> {
        const act = { type: 'account', title: null, before: null, after: null, ...nowhere };
        return recordAct(strapi, { ...act, actor, action, subject: account, address });
      }
    },
  ];
}
