import { bootCms } from '@simpul/cms/boot';
import { cmsVariables, type Context } from '../run/simpul-processes.ts';

/** Makes a new password for an officer and shows it this once. */
export async function password(context: Context, login: string): Promise<void> {
  const cms = await bootCms({
    folder: context.environment.varDir,
    env: { ...cmsVariables(context), CMS_LOG: 'error' },
    listen: false,
  });
  try {
    process.stdout.write(`${login}  ${await cms.resetPassword(login)}\n`);
  } finally {
    await cms.stop();
  }
}
