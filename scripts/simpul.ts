import { Command, InvalidArgumentError, Option } from 'commander';
import { verifyAudit } from './commands/audit.ts';
import { backUp } from './commands/backup.ts';
import { invite, type InviteOptions } from './commands/invite.ts';
import { addOfficer, type OfficerOptions } from './commands/officer.ts';
import { writeNginx, type NginxOptions } from './commands/nginx.ts';
import { password } from './commands/password.ts';
import { publishSites } from './commands/publish.ts';
import { restore } from './commands/restore.ts';
import { resumeSites, rollBackSites, type Meant } from './commands/rollback.ts';
import { seedNetwork } from './commands/seed.ts';
import { showStatus } from './commands/status.ts';
import { verifyPublished } from './commands/verify.ts';
import { workAlong } from './commands/work.ts';
import type { Context } from './run/simpul-processes.ts';
import { readEnvironment } from './setup/environment.ts';
import { root } from './setup/root.ts';
import { ensureSecrets } from './setup/secrets.ts';

const program = new Command('simpul')
  .description('Operate Simpul. Usage: npm run simpul -- <command>')
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true });

program
  .command('status')
  .description('one line per site: revision, release, pages, size, last error')
  .action(async () => showStatus(await desk()));

program
  .command('publish')
  .description('publish what is due now; a running publisher is asked to do it')
  .option('--kim <slug>', 'only this KIM')
  .option('--dry-run', 'only say what would change', false)
  .action(async (options: { kim?: string; dryRun: boolean }) =>
    publishSites(await desk(), options),
  );

program
  .command('work')
  .description('one more publisher process on this machine, sharing the work over DATABASE_URL')
  .action(async () => workAlong(await desk()));

program
  .command('verify')
  .description('compare every served byte with what was published, and name what nobody published')
  .option('--repair', 'make anew what is damaged', false)
  .action(async (options: { repair: boolean }) => verifyPublished(await desk(), options));

program
  .command('rollback')
  .argument('[slug]', 'the site')
  .description('put a site back to the release before, and hold it there until it is resumed')
  .option('--all', 'every site', false)
  .action(async (slug: string | undefined, options: Meant) =>
    rollBackSites(await desk(), slug, options),
  );

program
  .command('resume')
  .argument('[slug]', 'the site')
  .description('let a held site go on')
  .option('--all', 'every held site', false)
  .action(async (slug: string | undefined, options: Meant) =>
    resumeSites(await desk(), slug, options),
  );

program
  .command('backup')
  .argument('<file>', 'where to write it; a backup of that name is replaced')
  .description('copy everything that cannot be made anew into one file, while everything runs')
  .action(async (file: string) => backUp(await desk(), file));

program
  .command('restore')
  .argument('<file>', 'what "backup" has written')
  .description('put a backup in place; Simpul must be stopped, and the next start publishes')
  .option('--replace', 'also where data stands already, which is kept aside', false)
  .action((file: string, options: { replace: boolean }) => restore(file, options));

program
  .command('nginx')
  .description('write the configuration of an nginx that serves the sites, and have nginx check it')
  .option('--port <number>', 'where it listens; 80, or 443 with a certificate', numberUpTo(65_535))
  .option('--certificate <file>', 'the wildcard certificate, with its chain')
  .option('--key <file>', 'the key of the certificate')
  .option('--out <folder>', 'where to write it; nginx/ in SIMPUL_VAR')
  .action(async (options: NginxOptions) => writeNginx(await desk(), options));

program
  .command('seed')
  .description('write the sample network; what is there already is never touched')
  .option(
    '--kim <number>',
    'how many KIM the network shall have; 0 for the regions and the first account alone',
    numberUpTo(1000, 0),
    12,
  )
  .action(async (options: { kim: number }) => seedNetwork(await desk(), options.kim));

program
  .command('password')
  .argument('<e-mail>', 'log-in of an officer')
  .description('make a new password for an officer, shown once; ends all sessions of the account')
  .action(async (login: string) => password(await desk(), login));

program
  .command('officer')
  .argument('<e-mail>', 'log-in of the new officer')
  .description('make an account of the panel; its password is shown once')
  .requiredOption('--name <name>', 'what colleagues read')
  .requiredOption('--region <code>', "the province's code, or that of a regency, like 62.71")
  .addOption(
    new Option('--role <role>', 'what the officer may do')
      .choices(['province', 'regency', 'reviewer'])
      .default('regency'),
  )
  .action(async (email: string, options: OfficerOptions) =>
    addOfficer(await desk(), email, options),
  );

program
  .command('invite')
  .argument('<kim>', 'slug of the KIM')
  .description('make an invitation link for a member of a KIM; it is shown once')
  .requiredOption('--name <name>', 'who is invited')
  .addOption(
    new Option('--role <role>', 'what the member may do')
      .choices(['chair', 'editor', 'contributor'])
      .default('editor'),
  )
  .action(async (kim: string, options: InviteOptions) => invite(await desk(), kim, options));

program
  .command('audit')
  .argument('<what>', '"verify" walks the chain and names every row that is not as it was written')
  .description('check the audit')
  .action(async (what: string) => {
    if (what !== 'verify')
      throw new InvalidArgumentError('Only "verify" can be done to the audit.');
    return verifyAudit(await desk());
  });

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

/** Settings and secrets of this installation; those that are missing are made. */
async function desk(): Promise<Context> {
  const { variables } = await ensureSecrets(root);
  return { environment: readEnvironment({ ...variables, ...process.env }), secrets: variables };
}

function numberUpTo(most: number, least = 1): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
