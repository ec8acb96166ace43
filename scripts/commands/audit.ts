import { bootCms } from '@simpul/cms/boot';
import { cmsVariables, type Context } from '../run/simpul-processes.ts';

const WORDS = {
  changed: 'says something else than was written',
  removed: 'is gone',
  added: 'was written by nobody',
} as const;

/** Walks the chain of the audit and names every flaw; the exit code is 1 when there is one. */
export async function verifyAudit(context: Context): Promise<void> {
  const cms = await bootCms({
    folder: context.environment.varDir,
    env: { ...cmsVariables(context), CMS_LOG: 'error' },
    listen: false,
  });
  try {
    const { entries, flaws } = await cms.verifyAudit();
    for (const { sequence, flaw } of flaws) {
      process.stdout.write(`Row ${sequence} ${WORDS[flaw]}.\n`);
    }
    process.stdout.write(
      flaws.length === 0
        ? `The audit is whole: ${entries} rows, each as it was written.\n`
        : `${flaws.length} of ${entries} rows are not as they were written. Compare with a backup.\n`,
    );
    if (flaws.length > 0) process.exitCode = 1;
  } finally {
    await cms.stop();
  }
}
