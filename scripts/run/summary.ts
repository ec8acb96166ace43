import { INVITATION_HOURS, originOf, PORTAL } from '@simpul/domain';
import type { Status } from '@simpul/publisher';
import type { SeedResult } from '../seed.ts';
import type { Environment } from '../setup/environment.ts';

const SHOWN_SITES = 4;

/** What a person needs to know once everything runs. Passwords stand here and nowhere else. */
export function summaryOf(of: {
  environment: Environment;
  status: Status | null;
  seeded: SeedResult | null;
}): string {
  const { address, cms, cmsPublicUrl } = of.environment;
  const sites = (of.status?.sites ?? []).map(({ site }) => site).filter((site) => site !== PORTAL);
  const shown = [...sites].sort(tangkilingFirst).slice(0, SHOWN_SITES);
  const lines = [
    '',
    'Simpul is running.',
    '',
    `  Portal       ${originOf(PORTAL, address)}`,
    ...shown.map((slug) => `  KIM site     ${originOf(slug, address)}`),
    ...(sites.length > shown.length
      ? [`               and ${sites.length - shown.length} more`]
      : []),
    `  Tulis        ${of.environment.tulisUrl}   (where KIM members write)`,
    `  Admin panel  ${cmsPublicUrl?.replace(/\/+$/, '') ?? `http://localhost:${cms.port}`}/admin`,
    ...invitationLines(of.seeded),
    ...officerLines(of.seeded),
    ...problemLines(of.status),
    '',
    '  Stop with Ctrl-C. Look in from another terminal with: npm run simpul -- status',
    '',
  ];
  return `${lines.join('\n')}\n`;
}

const tangkilingFirst = (a: string, b: string): number =>
  Number(b === 'tangkiling') - Number(a === 'tangkiling');

function invitationLines(seeded: SeedResult | null): string[] {
  if (!seeded?.invitation) return [];
  const { kim, link } = seeded.invitation;
  return [
    '',
    `  Try writing: this invitation to ${kim} opens Tulis once, within ${INVITATION_HOURS} hours (berlaku 72 jam).`,
    `    ${link}`,
    '  Another one: npm run simpul -- invite tangkiling --name "Penulis Contoh"',
  ];
}

function officerLines(seeded: SeedResult | null): string[] {
  const again = '  A new password for an officer: npm run simpul -- password <e-mail>';
  if (seeded === null || seeded.officers.length === 0) return ['', again];
  const width = Math.max(...seeded.officers.map(({ email }) => email.length));
  return [
    '',
    '  Officers (each password is shown this once and stored nowhere readable):',
    ...seeded.officers.map(
      ({ email, password, name }) => `    ${email.padEnd(width)}  ${password}  ${name}`,
    ),
    again,
  ];
}

function problemLines(status: Status | null): string[] {
  const problems = status?.problems ?? [];
  return problems.length === 0 ? [] : ['', ...problems.map((problem) => `  ! ${problem}`)];
}
