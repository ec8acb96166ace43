import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn } from '../folders.ts';
import type { PublisherOptions } from './desk-options.ts';
import { atDesk } from './operate.ts';
import { buildTheme } from '../theme/build-theme.ts';
import { themeAt } from '../theme/theme-at.ts';
import type { Rehearsal } from './rehearse.ts';
import { openWorkshop } from './publisher.ts';
import type { PublishReport } from './requests.ts';
import { Workshop } from './workshop.ts';

const UNREAD =
  'Some published addresses could not be read back through the web server: their receipts wait for the next start.';

/**
 * Publishes once and answers with what that did. Where a resident publisher works in the folder, it is
 * asked to; otherwise this process does the work. `kim` limits it to one site.
 * Throws when the resident publisher does not answer, and when the theme does not compile.
 */
export async function publish(
  options: PublisherOptions & { kim?: string },
): Promise<PublishReport> {
  const { kim = null } = options;
  return atDesk(options, { do: 'publish', kim }, async () => {
    const only = kim === null ? null : new Set([kim]);
    const { workshop } = await openWorkshop(options, foldersIn(options.varDir), only);
    try {
      const report = await workshop.publishNow(kim);
      const { readBack, receipts } = workshop.parts;
      await readBack.settled();
      if (readBack.waiting > 0) report.problems.push(UNREAD);
      const problem = await receipts.flush();
      if (problem !== null) report.problems.push(problem);
      return report;
    } finally {
      await workshop.close();
    }
  });
}

/**
 * What `publish` would change now, site by site. Nothing that is served or kept is touched: the answers
 * of the CMS are read into a copy of the content, and pictures that are not there yet are not fetched.
 */
export async function rehearse(
  options: PublisherOptions & { kim?: string },
): Promise<{ sites: Rehearsal[]; problems: string[] }> {
  const real = foldersIn(options.varDir);
  mkdirSync(real.desk, { recursive: true });
  const copy = mkdtempSync(join(real.desk, 'rehearsal-'));
  const content = join(copy, 'content');
  if (existsSync(real.content)) cpSync(real.content, content, { recursive: true });
  const only = options.kim === undefined ? null : new Set([options.kim]);
  try {
    const built = options.theme ?? (await buildTheme(real.theme));
    const theme = themeAt(built, options.address);
    const workshop = new Workshop(options, { ...real, content }, theme, {
      only,
      fence: null,
    });
    try {
      await workshop.refresh();
      return { sites: await workshop.rehearse(), problems: workshop.problems() };
    } finally {
      await workshop.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
