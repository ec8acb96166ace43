import type { MemberRole } from './actor.ts';

/** Whom a member of each role may invite, change and remove within their KIM. */
export const rolesBelow: Readonly<Record<MemberRole, readonly MemberRole[]>> = {
  chair: ['editor', 'contributor'],
  editor: [],
  contributor: [],
};
