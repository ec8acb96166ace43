import { bootCms } from '@simpul/cms/boot';
import { defined } from '../run/defined.ts';
import type { Context } from '../run/simpul-processes.ts';

/** Makes a new password for an officer and shows it this once. */
export async function password({ environment, secrets }: Context, login: string): Promise<void> {
  const cms = await bootCms({
    folder: environment.varDir,
    env: { ...defined(secrets), LOG_LEVEL: 'error' },
    listen: false,
  });
  try {
    process.stdout.write(`${login}  ${await cms.resetPassword(login)}\n`);
  } finally {
    await cms.stop();
  }
}
