import { Command, InvalidArgumentError, Option } from 'commander';
import { verifyAudit } from './commands/audit.ts';
import { invite, type InviteOptions } from './commands/invite.ts';
import { addOfficer, type OfficerOptions } from './commands/officer.ts';
import { writeNginx, type NginxOptions } from './commands/nginx.ts';
import { password } from './commands/password.ts';
import { publishSites } from './commands/publish.ts';
import { resumeSites, rollBackSites, type Meant } from './commands/rollback.ts';
import { seedNetwork } from './commands/seed.ts';
import { showStatus } from './commands/status.ts';
import { verifyPublished } from './commands/verify.ts';
import { workAlong } from './commands/work.ts';
import { readEnvironment } from './setup/environment.ts';
import { root } from './setup/root.ts';
import { ensureSecrets } from './setup/secrets.ts';

const { variables } = await ensureSecrets(root);

const program = new Command('simpul')
  .description('Operate Simpul. Usage: npm run simpul -- <command>')
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true });

program
  .command('status')
  .description('one line per site: revision, release, pages, size, last error')
  .action(() => showStatus(desk()));

program
  .command('publish')
  .description('publish what is due now; a running publisher is asked to do it')
  .option('--kim <slug>', 'only this KIM')
  .option('--dry-run', 'only say what would change', false)
  .action((options: { kim?: string; dryRun: boolean }) => publishSites(desk(), options));

program
  .command('work')
  .description('one more publisher process on this machine, sharing the work over DATABASE_URL')
  .action(() => workAlong(desk()));

program
  .command('verify')
  .description('compare every served byte with what was published, and name what nobody published')
  .option('--repair', 'make anew what is damaged', false)
  .action((options: { repair: boolean }) => verifyPublished(desk(), options));

program
  .command('rollback')
  .argument('[slug]', 'the site')
  .description('put a site back to the release before, and hold it there until it is resumed')
  .option('--all', 'every site', false)
  .action((slug: string | undefined, options: Meant) => rollBackSites(desk(), slug, options));

program
  .command('resume')
  .argument('[slug]', 'the site')
  .description('let a held site go on')
  .option('--all', 'every held site', false)
  .action((slug: string | undefined, options: Meant) => resumeSites(desk(), slug, options));

program
  .command('nginx')
  .description('write the configuration of an nginx that serves the sites, and have nginx check it')
  .option('--port <number>', 'where it listens; 80, or 443 with a certificate', numberUpTo(65_535))
  .option('--certificate <file>', 'the wildcard certificate, with its chain')
  .option('--key <file>', 'the key of the certificate')
  .option('--out <folder>', 'where to write it; nginx/ in SIMPUL_VAR')
  .action((options: NginxOptions) => writeNginx(desk(), options));

program
  .command('seed')
  .description('write the sample network; what is there already is never touched')
  .option(
    '--kim <number>',
    'how many KIM the network shall have; 0 for the regions and the first account alone',
    numberUpTo(1000, 0),
    12,
  )
  .action((options: { kim: number }) => seedNetwork(desk(), options.kim));

program
  .command('password')
  .argument('<e-mail>', 'log-in of an officer')
  .description('make a new password for an officer, shown once; ends all sessions of the account')
  .action((login: string) => password(desk(), login));

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
  .action((email: string, options: OfficerOptions) => addOfficer(desk(), email, options));

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
  .action((kim: string, options: InviteOptions) => invite(desk(), kim, options));

program
  .command('audit')
  .argument('<what>', '"verify" walks the chain and names every row that is not as it was written')
  .description('check the audit')
  .action((what: string) => {
    if (what !== 'verify')
      throw new InvalidArgumentError('Only "verify" can be done to the audit.');
    return verifyAudit(desk());
  });

await program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

function desk() {
  return { environment: readEnvironment({ ...variables, ...process.env }), secrets: variables };
}

function numberUpTo(most: number, least = 1): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}
