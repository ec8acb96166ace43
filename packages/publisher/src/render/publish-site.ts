import { fileOf, type Page } from '@simpul/site-model';
import { checkPage, type Surrounding } from '../check/check-page.ts';
import { idsOf } from '../check/links.ts';
import { planRelease, type ReleasePlan } from '../plan/plan-release.ts';
import { Draft, type OnStep } from '../release/draft.ts';
import {
  printManifest,
  bytesOf,
  sha256,
  type Entries,
  type Manifest,
} from '../release/manifest.ts';
import {
  liveRelease,
  manifestFile,
  manifestOf,
  openSite,
  type SiteFolder,
} from '../release/site-folder.ts';
import { writeWhole } from '../write-whole.ts';
import type { Planned } from './materials.ts';
import type { LiveRelease, SiteJob, SiteOutcome } from './messages.ts';
import { RenderFault } from './theme-app.ts';

/** What publishing a site needs besides the job. */
export interface Press {
  www: string;
  theme: string;
  /** Network revision of the content at hand. */
  revision: number;
  origin: string;
  plan: (without: ReadonlySet<string>) => Planned;
  /** Throws a `RenderFault` when the page cannot be made. */
  render: (page: Page) => Promise<{ text: string; view: unknown }>;
  hasShared: Surrounding['hasShared'];
  onStep?: OnStep;
}

/** A site that may not go live as it would be; the live release stays. */
class UnfitRelease extends Error {}

/** Documents of one site that may be left out before the whole site is held back. */
const MOST_BROKEN = 20;
/** Beyond this many it is not the documents that are broken. */
const MOST_SUSPECTS = 60;
const MOST_FAULTS_TOLD = 5;

/**
 * Plans, renders, checks and releases one site. A document that cannot be rendered is left out and named
 * (its page stays as it is live); any other fault holds the whole site back at its live release.
 */
export async function publishSite(job: SiteJob, press: Press): Promise<SiteOutcome> {
  const folder = openSite(press.www, job.site);
  const id = liveRelease(folder);
  const found = id === null ? null : manifestOf(folder, id);
  // Nothing of a KIM that had the slug before may stand on the site.
  const live = found?.owner === job.owner ? found : null;
  const broken = new Set<string>();
  for (;;) {
    const planned = press.plan(broken);
    try {
      return await release(job, press, folder, live, planned, broken);
    } catch (error) {
      const culprits = error instanceof RenderFault ? await culpritsIn(planned, press, broken) : [];
      if (culprits.length === 0 || broken.size + culprits.length > MOST_BROKEN) throw error;
      for (const path of culprits) broken.add(path);
    }
  }
}

const ITEM_KINDS: ReadonlySet<string> = new Set(['article', 'announcement', 'event', 'gallery']);

/**
 * Addresses of the items that cannot be rendered. A page may also fail because it shows a broken
 * neighbour: an item that can be rendered once the other suspects are left out is none.
 */
async function culpritsIn(
  { pages }: Planned,
  press: Press,
  known: ReadonlySet<string>,
): Promise<string[]> {
  const isFine = (page: Page) =>
    press.render(page).then(
      () => true,
      () => false,
    );
  const suspects = new Set<string>();
  for (const page of pages) {
    if (ITEM_KINDS.has(page.kind) && !(await isFine(page))) suspects.add(page.path);
  }
  if (known.size + suspects.size > MOST_SUSPECTS) return [...suspects];
  for (const path of [...suspects]) {
    suspects.delete(path);
    const without = press.plan(new Set([...known, ...suspects]));
    const alone = without.pages.find((page) => page.path === path);
    if (!alone || !(await isFine(alone))) suspects.add(path);
  }
  return [...suspects];
}

async function release(
  job: SiteJob,
  press: Press,
  folder: SiteFolder,
  live: Manifest | null,
  planned: Planned,
  broken: ReadonlySet<string>,
): Promise<SiteOutcome> {
  const held = new Set([...planned.held, ...broken]);
  const plan = planRelease(live?.entries ?? {}, planned.pages, press.theme, job.lanes, held);
  if (job.dryRun) {
    const changed = plan.render.map(({ page }) => page.path);
    return { live: null, released: false, changed, removed: plan.remove, warnings: [] };
  }
  const draft = new Draft(folder, live, press.onStep);
  try {
    const { entries, changed, warnings } = await fill(draft, plan, live, press);
    const isNew = changed.length > 0 || plan.remove.length > 0 || live === null;
    const manifest: Manifest = {
      site: job.site,
      owner: job.owner,
      release: isNew ? draft.release : live.release,
      revision: press.revision,
      theme: press.theme,
      inputs: job.lanes === 'all' ? job.inputs : null,
      urgent: job.urgent,
      nextChange: planned.nextChange,
      madeFor: job.now,
      broken: [...broken],
      entries,
    };
    if (isNew) await draft.finish(manifest);
    else writeWhole(manifestFile(folder, live.release), printManifest(manifest));
    const summary = summaryOf(manifest);
    return { live: summary, released: isNew, changed, removed: plan.remove, warnings };
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** Renders and checks the pages of the plan into the draft. */
async function fill(
  draft: Draft,
  plan: ReleasePlan<Page>,
  live: Manifest | null,
  press: Press,
): Promise<{ entries: Entries; changed: string[]; warnings: string[] }> {
  const entries: Entries = {};
  for (const path of plan.keep) entries[path] = live!.entries[path]!;
  const coming = new Set([...plan.keep, ...plan.render.map(({ page }) => page.path)]);
  const around: Surrounding = {
    origin: press.origin,
    hasPage: (path) => coming.has(path),
    hasShared: press.hasShared,
  };
  const changed: string[] = [];
  const warnings: string[] = [];
  const faults: string[] = [];
  const anchors = [];
  for (const { page, key } of plan.render) {
    const { text, view } = await press.render(page);
    const checked = checkPage(page.path, text, around, (raw) => isTyped(view, raw));
    faults.push(...checked.faults);
    warnings.push(...checked.warnings);
    anchors.push(...checked.anchors);
    const sum = sha256(text);
    entries[page.path] = { key, lane: page.lane, sha256: sum, bytes: Buffer.byteLength(text) };
    if (live?.entries[page.path]?.sha256 === sum) continue;
    draft.write(page.path, text);
    changed.push(page.path);
  }
  for (const { path, anchor, from } of anchors) {
    if (!fileOf(path).endsWith('.html') || idsOf(draft.read(path)).has(anchor)) continue;
    faults.push(`${from} links to ${path}#${anchor}, a part that does not exist`);
  }
  if (faults.length > 0) throw new UnfitRelease(faults.slice(0, MOST_FAULTS_TOLD).join('; '));
  return { entries, changed, warnings };
}

/** Does the raw text of a link stand in HTML that was made from what people typed? */
const isTyped = (view: unknown, raw: string): boolean =>
  JSON.stringify(view).includes(JSON.stringify(`href="${raw}"`).slice(1, -1));

/** What is remembered of a release. */
export const summaryOf = (manifest: Manifest): LiveRelease => ({
  owner: manifest.owner,
  release: manifest.release,
  revision: manifest.revision,
  theme: manifest.theme,
  inputs: manifest.inputs,
  urgent: manifest.urgent,
  nextChange: manifest.nextChange,
  madeFor: manifest.madeFor,
  broken: manifest.broken,
  pages: Object.keys(manifest.entries).length,
  bytes: bytesOf(manifest.entries),
});
