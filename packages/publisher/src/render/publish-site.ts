import { existsSync } from 'node:fs';
import { planRelease } from '../plan/plan-release.ts';
import { Draft } from '../release/draft.ts';
import { bytesOf, printManifest, type Entries, type Manifest } from '../release/manifest.ts';
import {
  liveRelease,
  manifestFile,
  manifestOf,
  openSite,
  type SiteFolder,
} from '../release/site-folder.ts';
import { culpritsIn } from './culprits.ts';
import { fillDraft } from './fill-draft.ts';
import type { Planned } from './materials.ts';
import type { LiveRelease, SiteJob, SiteOutcome } from './messages.ts';
import type { Press } from './press.ts';
import { RenderFault } from './theme-app.ts';

/** Documents of one site that may be left out before the whole site is held back. */
const MOST_BROKEN = 20;

/**
 * Plans, renders, checks and releases one site. A document that cannot be rendered is left out and named
 * (its page stays as it is live); any other fault holds the whole site back at its live release.
 */
export async function publishSite(job: SiteJob, press: Press): Promise<SiteOutcome> {
  const folder = openSite(press.www, job.site);
  const id = liveRelease(folder);
  const found = id === null ? null : manifestOf(folder, id);
  // A manifest that is not there was taken away by `repair`; one that cannot be believed is told of.
  const isForged = id !== null && found === null && existsSync(manifestFile(folder, id));
  // Nothing of a KIM that had the slug before may stand on the site.
  const live = found?.owner === job.owner ? found : null;
  const broken = new Set<string>();
  for (;;) {
    const planned = press.plan(broken, isFrontEnough(job, live) ? 'front' : 'all');
    try {
      const outcome = await release(job, press, folder, live, planned, broken);
      if (isForged) outcome.warnings.unshift(FORGED);
      return outcome;
    } catch (error) {
      const culprits = error instanceof RenderFault ? await culpritsIn(planned, press, broken) : [];
      if (culprits.length === 0 || broken.size + culprits.length > MOST_BROKEN) throw error;
      for (const path of culprits) broken.add(path);
    }
  }
}

/** Is nothing new but announcements and shared events, on a site that misses nothing of its own? */
const isFrontEnough = (job: SiteJob, live: Manifest | null): boolean =>
  job.lanes === 'first' && live?.ground === job.ground && live.broken.length === 0;

const FORGED =
  'the manifest of its live release was torn or changed by hand; the whole site was made anew.';

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
    return {
      live: null,
      released: false,
      proof: [],
      changed,
      removed: plan.remove,
      warnings: [],
    };
  }
  // A first lane leaves other pages as they are: they are still of the ground before, and claim no more.
  const isUpToDate = job.lanes === 'all' || live === null || live.ground === job.ground;
  const draft = new Draft(folder, live, press.fence, press.onStep);
  try {
    const { entries, changed, warnings } = await fillDraft(draft, plan, live, press);
    const isNew = changed.length > 0 || plan.remove.length > 0 || live === null;
    const manifest: Manifest = {
      site: job.site,
      owner: job.owner,
      release: isNew ? draft.release : live.release,
      revision: isUpToDate ? press.revision : live.revision,
      theme: press.theme,
      inputs: job.lanes === 'all' ? job.inputs : null,
      ground: isUpToDate ? job.ground : live.ground,
      urgent: job.urgent,
      nextChange: planned.nextChange,
      madeFor: job.now,
      broken: [...broken],
      entries,
    };
    if (isNew) await draft.finish(manifest);
    else press.fence.replace(manifestFile(folder, live.release), printManifest(manifest));
    const summary = summaryOf(manifest);
    const proof = proofOf(entries, changed);
    return { live: summary, released: isNew, proof, changed, removed: plan.remove, warnings };
  } catch (error) {
    draft.discard();
    throw press.fence.explain(error);
  }
}

/** The home page and the first other page that changed. */
const proofOf = (entries: Entries, changed: readonly string[]): SiteOutcome['proof'] =>
  [changed.find((path) => path === '/'), changed.find((path) => path !== '/')]
    .filter((path) => path !== undefined)
    .map((path) => ({ path, sha256: entries[path]!.sha256 }));

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
  home: manifest.entries['/']?.sha256 ?? '',
});
