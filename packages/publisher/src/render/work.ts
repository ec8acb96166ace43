import { PORTAL, originOf } from '@simpul/domain';
import { parentPort, workerData } from 'node:worker_threads';
import type { Page } from '@simpul/site-model';
import { makePreview } from '../preview/make-preview.ts';
import { addTwins } from '../release/add-twins.ts';
import { Fence } from '../release/fence.ts';
import { openSite } from '../release/site-folder.ts';
import { makeSpare } from '../release/spare.ts';
import { Materials } from './materials.ts';
import type { Job, Order, Report, SiteOutcome, WorkerSetup } from './messages.ts';
import { publishSite } from './publish-site.ts';
import { SharedFiles } from './shared-files.ts';
import { loadBundle, renderPage, type Bundle } from './theme-app.ts';

/** One worker thread: it loads the theme and does one job after the other. */
const { theme, folders, address, hasPortal, fence: place } = workerData as WorkerSetup;
const port = parentPort!;
const microsite = await loadBundle(theme.microsite);
const portal = hasPortal ? await loadBundle(theme.portal) : null;
const fence = new Fence(place);
const shared = new SharedFiles(folders);
const materials = new Materials({
  folder: folders.content,
  theme: theme.version,
  address,
  cardBytes: shared.bytes,
});
/** Two sites at a time: while one waits for the disk, the other renders. */
const TOGETHER = 2;
const orders: Order[] = [];
let running = 0;

port.on('message', (order: Order) => {
  orders.push(order);
  obey();
});
report({ report: 'ready' });

/** Orders are begun in the order in which they came, so a job never sees older content than it was given with. */
function obey(): void {
  for (let order = orders[0]; order; order = orders[0]) {
    if (order.order === 'job' && running >= TOGETHER) return;
    orders.shift();
    if (order.order === 'network') materials.setNetwork(order.network);
    else if (order.order === 'lacking') materials.setLacking(order.hashes);
    else void answer(order.id, order.job);
  }
}

async function answer(id: number, job: Job): Promise<void> {
  running++;
  try {
    report({ report: 'done', id, outcome: await work(job) });
  } catch (error) {
    report({
      report: 'failed',
      id,
      problem: error instanceof Error ? error.message : String(error),
    });
  }
  running--;
  obey();
}

const rightTo = ({ seat }: { seat?: string }): Fence =>
  seat === undefined ? fence : new Fence(seat);

function bundleOf(site: string): Bundle {
  const bundle = site === PORTAL ? portal : microsite;
  if (bundle === null) throw new Error('this worker does not know the portal');
  return bundle;
}

async function work(job: Job): Promise<SiteOutcome | null> {
  switch (job.task) {
    case 'site': {
      const outcome = await publishSite(job, {
        www: folders.www,
        fence: rightTo(job),
        theme: theme.version,
        revision: materials.shownUpTo(job),
        origin: originOf(job.site, address),
        plan: (without, scope) => materials.plan(job, without, scope),
        render: (page) => renderPage(bundleOf(job.site), job.site, address, page),
        hasShared: (path) => shared.bytes(path) !== null,
      });
      materials.settle(job.site);
      return outcome;
    }
    case 'twins': {
      const right = rightTo(job);
      const folder = openSite(folders.www, job.site);
      await addTwins(folder, right, job);
      // A seat is taken by whoever comes next, and what was made in it is gone.
      if (job.to === null && job.seat === undefined) await makeSpare(folder, right);
      await right.clear();
      return null;
    }
    case 'covers': {
      // Loaded when it is needed, for the picture library weighs 20 MB and covers are drawn once.
      const { drawCovers, drawIcons } = await import('./draw-covers.ts');
      await drawCovers(microsite.covers?.() ?? [], job.family, folders.media);
      // They show the mark of the network on the colours of its KIM.
      if (job.family === 'kim') await drawIcons(microsite.icons?.() ?? [], folders.media);
      return null;
    }
    case 'preview': {
      const { input } = materials.microsite(job, new Set(job.without));
      const render = (page: Page) => renderPage(microsite, job.site, address, page);
      await makePreview(job, { folder: folders.previews, input, render });
      return null;
    }
    case 'warm':
      for (const page of materials.plan(job, new Set(), 'all').pages) {
        await renderPage(bundleOf(job.site), job.site, address, page);
      }
      return null;
  }
}

function report(message: Report): void {
  port.postMessage(message);
}
