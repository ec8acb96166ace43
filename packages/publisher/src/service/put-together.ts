import { Cms } from '../cms/client.ts';
import { ReadBack } from '../cms/read-back.ts';
import { ReceiptBox } from '../cms/receipts.ts';
import { Content } from '../content/ingest.ts';
import type { Folders } from '../folders.ts';
import { MediaStore } from '../media/media-store.ts';
import { Outlet } from '../outlet/outlet.ts';
import { ReadWhenShown } from '../outlet/read-when-shown.ts';
import { PreviewDesk } from '../preview/preview-desk.ts';
import { Fence } from '../release/fence.ts';
import type { Hands } from '../render/hands.ts';
import type { Theme } from '../theme/build-theme.ts';
import { Covers } from '../theme/covers.ts';
import { usualReserveMb, usualRhythm, type PublisherOptions, type Rhythm } from './desk-options.ts';
import { DiskReserve } from './disk-reserve.ts';
import { Holds } from './holds.ts';
import { Journal } from './journal.ts';
import { Ledger } from './ledger.ts';
import { openPool } from './open-pool.ts';
import { Publication } from './publication.ts';
import { Supplies } from './supplies.ts';
import { Upkeep } from './upkeep.ts';

/** Photos made at a time: each takes half a second of a core and its decoded size in memory. */
const PHOTOS_TOGETHER = 2;

export interface WorkshopSetup {
  /** Only these sites are published; null means all. */
  only: ReadonlySet<string> | null;
  /** The right to change what is served; null for a rehearsal. */
  fence: Fence | null;
  /** Who does the jobs; threads of its own where nobody is named. */
  hands?: Hands;
}

export type Parts = ReturnType<typeof putTogether>;

/**
 * Everything that turns content into releases, each part connected with those it needs. `lookSoon` is called
 * when there is something new that sites are made from.
 */
export function putTogether(
  options: PublisherOptions,
  folders: Folders,
  theme: Theme,
  { only, fence, hands }: WorkshopSetup,
  lookSoon: () => void,
) {
  const { log, now = Date.now } = options;
  const isRehearsal = fence === null;
  const right = fence ?? Fence.none();
  const rhythm: Rhythm = { ...usualRhythm, ...options.rhythm };
  const disk = new DiskReserve(folders.www, options.reserveMb ?? usualReserveMb);
  const holds = new Holds(folders.desk);
  const cms = new Cms({ url: options.cms, token: options.token });
  const content = new Content(folders.content, cms);
  content.onChange = lookSoon;
  const media = new MediaStore({
    folder: folders.media,
    cms,
    together: isRehearsal ? 0 : PHOTOS_TOGETHER,
    hasRoom: () => disk.hasRoom(false),
    onSettled: (_, problem) => {
      if (problem !== null) log.warn(problem);
      lookSoon();
    },
  });
  const supplies = new Supplies(content, media);
  const ledger = new Ledger(folders.www, holds.has, only);
  const liveOf = (site: string) => ledger.states.get(site)?.live ?? null;
  const upkeep = new Upkeep({
    folders,
    fence: right,
    holds,
    now,
    isBusy: (site) => ledger.states.get(site)?.busy ?? false,
  });

  const receipts = new ReceiptBox(cms);
  const readBack = new ReadBack({
    web: options.web,
    address: options.address,
    mayAsk: () => !isRehearsal && !publication.isUrgent,
    onServed: (site) => journal.served(site),
  });
  // Where there is a store, web servers get what is live when the store has it.
  const proofs = new ReadWhenShown(
    readBack,
    (site) => outlet === null || outlet.release(site) === (liveOf(site)?.release ?? null),
  );
  const outlet =
    options.store == null || isRehearsal
      ? null
      : new Outlet({
          store: options.store,
          www: folders.www,
          onShown: (site) => proofs.shown(site),
          onProblem: (problem) => log.error(problem),
        });
  const journal: Journal = new Journal(log, receipts, proofs, now);

  const pool = hands ?? openPool(options, folders, theme, right);
  const covers = new Covers(folders.media, (family) => pool.run({ task: 'covers', family }), log);
  const previews = new PreviewDesk({
    folder: folders.previews,
    cms,
    media,
    desk: () => supplies.desk(theme.version),
    broken: (site) => liveOf(site)?.broken ?? [],
    run: (job) => pool.run(job),
    patience: rhythm.previews,
    bring: async (site, file) => outlet?.putPreview(folders.previews, site, file),
    now,
    log,
  });
  const publication: Publication = new Publication({
    ledger,
    supplies,
    pool,
    theme: theme.version,
    disk,
    fence: right,
    now,
    patience: rhythm.pictures,
    isContentComing: () => content.isComing,
    onPublished: (state, outcome) => {
      journal.published(state, outcome);
      if (outcome.released) outlet?.want(state.site, state.live?.inputs === null);
    },
    onFailed: journal.failed,
    onTakenOff: (state) => {
      journal.takenOff(state);
      outlet?.want(state.site, true);
    },
    onTwins: ({ site }) => outlet?.want(site, false),
  });
  return {
    folders,
    theme,
    rhythm,
    now,
    log,
    cms,
    content,
    media,
    supplies,
    ledger,
    disk,
    holds,
    upkeep,
    receipts,
    readBack,
    outlet,
    journal,
    pool,
    covers,
    previews,
    publication,
  };
}
