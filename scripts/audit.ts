import { Command } from 'commander';
import { auditComposer, overBudget } from './audit/audit-composer.ts';
import { auditSites, DOMAIN, hosts } from './audit/audit-sites.ts';
import { auditFeeds } from './audit/feeds/audit-feeds.ts';
import { weightTable } from './audit/report.ts';
import { firstPaint } from './audit/slow-line.ts';
import { openBrowser } from './journeys/browser.ts';
import { inviteMember } from './journeys/invite-member.ts';
import { Reader } from './journeys/reader.ts';
import { startNetwork } from './journeys/running-network.ts';
import { useTemporaryFolder } from './run/temporary-folder.ts';
import { step } from './setup/steps.ts';
import { ensureProgram } from './setup/system-package.ts';

useTemporaryFolder();

/** A page must show something by then on a slow line, in milliseconds. */
const FIRST_PAINT_MS = 1500;

const program = new Command('audit').description('Audit what residents are served.');
program
  .command('sites')
  .description('every kind of page of three sample KIM and the portal')
  .option('--port <number>', 'audit the network whose web server listens there', Number)
  .action(({ port }: { port?: number }) => onNetwork(port, sites));
program
  .command('feeds')
  .description('every feed, calendar, sitemap and the like of the sample network, and linked data')
  .option('--port <number>', 'audit the network whose web server listens there', Number)
  .action(({ port }: { port?: number }) => onNetwork(port, feeds));
program
  .command('composer')
  .description('what Tulis costs a member: opening it, opening it again, a post with three photos')
  .option('--port <number>', 'measure the network whose web server listens there', Number)
  .option('--link <address>', 'an unused invitation to a KIM of that network')
  .action(composer);
await program.parseAsync();

/** Runs an audit against a network of its own, or the running one at `port`. */
async function onNetwork(
  port: number | undefined,
  audit: (port: number) => Promise<number>,
): Promise<void> {
  if (port !== undefined) {
    process.exitCode = (await audit(port)) === 0 ? 0 : 1;
    return;
  }
  const network = await step('publishing a sample network of its own', () => startNetwork());
  try {
    process.exitCode = (await audit(network.web)) === 0 ? 0 : 1;
  } finally {
    await network.stop();
  }
}

/** Answers how many findings there are, after telling them. */
async function sites(port: number): Promise<number> {
  process.env['CHROMIUM'] ??= await ensureProgram('chromium', 'chromium');
  const browser = await openBrowser();
  try {
    const audit = await step('auditing every kind of page', () => auditSites(browser, port));
    const paints = await slowLine(port);
    const findings = {
      ...audit.findings,
      slowLine: Object.entries(paints)
        .filter(([, ms]) => ms >= FIRST_PAINT_MS)
        .map(([url, ms]) => `${url}: first paint after ${ms} ms`),
    };
    process.stdout.write(`\n${weightTable(audit.weights)}\n\nfirst paint on a slow line:\n`);
    for (const [url, ms] of Object.entries(paints)) process.stdout.write(`  ${url}: ${ms} ms\n`);
    const most = (pick: (weight: (typeof audit.weights)[number]) => number) =>
      Math.max(...audit.weights.map(pick));
    return tell(findings, {
      audit: 'sites',
      sites: hosts.length,
      pages: audit.pages,
      kinds: audit.kinds,
      firstViewBytes: most(({ firstView }) => firstView),
      scriptBytes: most(({ kind, script }) => (kind.endsWith('/cari') ? 0 : script)),
      pictureBytes: most(({ picture }) => picture ?? 0),
      cardBytes: audit.heaviestCard,
      firstPaintMs: Math.max(...Object.values(paints)),
    });
  } finally {
    await browser.close();
  }

  /** Home and an article, of a KIM and for the portal its home and news. */
  async function slowLine(port: number): Promise<Record<string, number>> {
    const kim = `tangkiling.${DOMAIN}`;
    const { body } = await new Reader(port).get(kim, '/berita');
    const article = /href="(\/berita\/(?!hal\/|rss)[a-z0-9-]+)"/.exec(body)![1]!;
    const paints: Record<string, number> = {};
    for (const url of [`${kim}:${port}/`, `${kim}:${port}${article}`, `${DOMAIN}:${port}/`]) {
      paints[url] = await firstPaint(browser, `http://${url}`);
    }
    return paints;
  }
}

/** Answers how many findings there are, after telling them. */
async function feeds(port: number): Promise<number> {
  await ensureProgram('xmllint', 'libxml2-utils');
  const { findings, ...counts } = await step('reading every feed', () => auditFeeds(port));
  return tell({ feeds: findings }, { audit: 'feeds', ...counts });
}

/** Tells what Tulis costs; the exit code is 1 when that is over its budgets. */
async function composer(given: { port?: number; link?: string }): Promise<void> {
  process.env['CHROMIUM'] ??= await ensureProgram('chromium', 'chromium');
  const network =
    given.port === undefined
      ? await step('publishing a sample network of its own', () => startNetwork())
      : null;
  const browser = await openBrowser();
  try {
    const link = network ? await inviteMember(network, { name: 'Penulis' }) : given.link!;
    const port = network?.web ?? given.port!;
    const cost = await step('measuring Tulis', () => auditComposer(browser, port, link));
    const over = overBudget(cost);
    for (const sentence of over) process.stdout.write(`! ${sentence}\n`);
    process.stdout.write(`${JSON.stringify(cost)}\n`);
    process.exitCode = over.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await network?.stop();
  }
}

/** Prints what was found and, as the last line, the figures for machines. */
function tell(findings: Record<string, string[]>, figures: object): number {
  const total = Object.values(findings).flat().length;
  for (const [what, lines] of Object.entries(findings)) {
    if (lines.length > 0) process.stdout.write(`\n${what}:\n  ${lines.join('\n  ')}\n`);
  }
  const counts = Object.fromEntries(
    Object.entries(findings).map(([what, lines]) => [what, lines.length]),
  );
  process.stdout.write(`\n${JSON.stringify({ ...figures, findings: counts, total })}\n`);
  return total;
}
