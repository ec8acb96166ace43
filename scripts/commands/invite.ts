import { bootCms } from '@simpul/cms/boot';
import { INVITATION_HOURS, type MemberRole } from '@simpul/domain';
import { inviteMember } from '../run/invite-member.ts';
import { cmsVariables, type Context } from '../run/simpul-processes.ts';

export interface InviteOptions {
  name: string;
  role: MemberRole;
}

/** Makes an invitation link for a member of a KIM and shows it this once. */
export async function invite(
  context: Context,
  kim: string,
  { name, role }: InviteOptions,
): Promise<void> {
  const cms = await bootCms({
    folder: context.environment.varDir,
    env: { ...cmsVariables(context), CMS_LOG: 'error' },
    listen: false,
  });
  try {
    const { link } = await inviteMember(cms, { kim, name, role });
    process.stdout.write(`${link}\nOpens Tulis once, within ${INVITATION_HOURS} hours.\n`);
  } finally {
    await cms.stop();
  }
}
