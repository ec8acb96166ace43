import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn } from '../folders.ts';
import type { PublisherOptions } from './desk-options.ts';
import { takeLock } from './lock.ts';
import { buildTheme } from '../theme/build-theme.ts';
import type { Rehearsal } from './rehearse.ts';
import { openWorkshop } from './publisher.ts';
import { askResident, type PublishReport } from './requests.ts';
import { lockFile } from './status.ts';
import { Workshop } from './workshop.ts';

const RESIDENT_PATIENCE_MS = 10 * 60_000;

/**
 * Publishes once and answers with what that did. Where a resident publisher works in the folder, it is
 * asked to; otherwise this process does the work. `kim` limits it to one site.
 * Throws when the resident publisher does not answer, and when the theme does not compile.
 */
export async function publish(
  options: PublisherOptions & { kim?: string },
): Promise<PublishReport> {
  const { kim = null } = options;
  const folders = foldersIn(options.varDir);
  const lock = takeLock(lockFile(folders.desk));
  if (!lock.ok) {
    const report = await askResident(folders.desk, kim, RESIDENT_PATIENCE_MS);
    if (report === null) {
      throw new Error(`The publisher with process id ${lock.holder} does not answer.`);
    }
    return report;
  }
  try {
    const only = kim === null ? null : new Set([kim]);
    const { workshop } = await openWorkshop(options, folders, only);
    try {
      const report = await workshop.publishNow(kim);
      const problem = await workshop.receipts.flush();
      if (problem !== null) report.problems.push(problem);
      return report;
    } finally {
      await workshop.close();
    }
  } finally {
    lock.release();
  }
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
    const theme = options.theme ?? (await buildTheme(real.theme));
    const workshop = new Workshop(options, { ...real, content }, theme, {
      only,
      isRehearsal: true,
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
