import { bootCms } from '@simpul/cms/boot';
import { defined } from '../run/defined.ts';
import type { Context } from '../run/simpul-processes.ts';

export interface OfficerOptions {
  name: string;
  role: 'province' | 'regency' | 'reviewer';
  region: string;
}

/** Makes an account of the panel for an officer of a region, and shows its password this once. */
export async function addOfficer(
  { environment, secrets }: Context,
  email: string,
  officer: OfficerOptions,
): Promise<void> {
  const cms = await bootCms({
    folder: environment.varDir,
    env: { ...defined(secrets), CMS_LOG: 'error' },
    listen: false,
  });
  try {
    process.stdout.write(`${email}  ${await cms.createOfficer({ ...officer, email })}\n`);
  } finally {
    await cms.stop();
  }
}
