import type { Core } from '@strapi/strapi';

interface State {
  user?: { id: number };
  auth?: { strategy?: { name?: string } };
  /** Set by the authoring API for a signed-in member: the member's id in the words of the policy. */
  actor?: string;
}

/** Who asks, and from where; `system` when no request is being answered. */
export function whoActs(strapi: Core.Strapi): { actor: string; address: string | null } {
  const ctx = strapi.requestContext.get();
  if (!ctx) return { actor: 'system', address: null };
  const { user, auth, actor } = ctx.state as State;
  const address = ctx.request.ip;
  if (actor) return { actor, address };
  if (user && auth?.strategy?.name === 'admin') return { actor: `officer:${user.id}`, address };
  return { actor: 'public', address };
}
