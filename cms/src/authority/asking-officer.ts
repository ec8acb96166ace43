import type { Officer } from '@simpul/domain';
import type { Core } from '@strapi/strapi';
import { officerOf } from '../access/posts.ts';

interface Asked {
  user?: { id: number };
  auth?: { strategy?: { name?: string } };
  officer?: Promise<Officer>;
}

/**
 * The officer whose request is being answered, or null when no account of the panel asks (a script, the
 * publisher, a member). An account without a post is an officer who may do nothing.
 */
export async function askingOfficer(strapi: Core.Strapi): Promise<Officer | null> {
  const state = strapi.requestContext.get()?.state as Asked | undefined;
  if (!state?.user || state.auth?.strategy?.name !== 'admin') return null;
  state.officer ??= officerOrNobody(strapi, state.user.id);
  return state.officer;
}

async function officerOrNobody(strapi: Core.Strapi, user: number): Promise<Officer> {
  const nobody: Officer = {
    kind: 'officer',
    role: 'reviewer',
    id: `officer:${user}`,
    region: '',
    disabled: true,
  };
  return (await officerOf(strapi, user)) ?? nobody;
}
