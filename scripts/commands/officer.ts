import { bootCms } from '@simpul/cms/boot';
import { cmsVariables, type Context } from '../run/simpul-processes.ts';

export interface OfficerOptions {
  name: string;
  role: 'province' | 'regency' | 'reviewer';
  region: string;
}

/** Makes an account of the panel for an officer of a region, and shows its password this once. */
export async function addOfficer(
  context: Context,
  email: string,
  officer: OfficerOptions,
): Promise<void> {
  const cms = await bootCms({
    folder: context.environment.varDir,
    env: { ...cmsVariables(context), CMS_LOG: 'error' },
    listen: false,
  });
  try {
    process.stdout.write(`${email}  ${await cms.createOfficer({ ...officer, email })}\n`);
  } finally {
    await cms.stop();
  }
}
