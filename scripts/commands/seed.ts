import { cmsVariables, type Context } from '../run/simpul-processes.ts';
import { seed } from '../seed.ts';

/** Writes the sample network into the CMS, however many KIM it shall have. */
export async function seedNetwork(context: Context, kims: number): Promise<void> {
  const { officers, invitation } = await seed({
    varDir: context.environment.varDir,
    secrets: cmsVariables(context),
    kims,
    now: Date.now(),
    log: (line) => process.stdout.write(`${line}\n`),
  });
  for (const { email, password, name } of officers) {
    process.stdout.write(`${email}  ${password}  ${name}\n`);
  }
  if (invitation) process.stdout.write(`${invitation.link}\n`);
}
