import type { Server } from 'node:http';
import { join } from 'node:path';
import { foldersIn, type Folders } from '../folders.ts';
import { Fence, type Fenced } from '../release/fence.ts';
import { collectLeftovers, collectUnfinished } from '../release/leftovers.ts';
import { adoptSpares } from '../release/spare.ts';
import type { Hands } from '../render/hands.ts';
import { buildTheme, type Theme } from '../theme/build-theme.ts';
import { themeAt } from '../theme/theme-at.ts';
import type { PublisherOptions } from './desk-options.ts';
import { takeLock } from './lock.ts';
import type { PublishReport } from './requests.ts';
import { Resident } from './resident.ts';
import { serveStatus } from './status-server.ts';
import { lockFile, type Status } from './status.ts';
import { Workshop } from './workshop.ts';

/** A resident publisher. */
export interface Publisher {
  /** Publishes whatever is due and says what that did; with `kim`, only that site is reported. */
  publishNow: (what?: { kim?: string }) => Promise<PublishReport>;
  status: () => Status;
  /** Lets the site being published be finished, and ends. */
  stop: () => Promise<void>;
  /** Settles when it was put out by another publisher that took over the folder: it does nothing more. */
  putOut: Promise<Fenced>;
}

/** Somebody else publishes into this folder. */
export class FolderTaken extends Error {}

/**
 * Starts the resident publisher: rung by the CMS, looking by itself at every border in time and once a
 * minute. Settles when the workers are ready; the first publication then goes on by itself. Rejects
 * with `FolderTaken` when another publisher holds the folder, and when the theme does not compile.
 */
export async function startPublisher(options: PublisherOptions): Promise<Publisher> {
  const folders = foldersIn(options.varDir);
  const lock = takeLock(lockFile(folders.desk));
  if (!lock.ok) {
    throw new FolderTaken(
      `The publisher with process id ${lock.holder} works in ${options.varDir} already.`,
    );
  }
  try {
    const publisher = await reside(options, folders);
    const stop = () => publisher.stop().finally(lock.release);
    return { ...publisher, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Who does the jobs of a publisher that has this right. */
type HandsFor = (fence: Fence, theme: Theme) => Hands;

/** The resident publisher of a folder that the caller has to itself. */
export async function reside(
  options: PublisherOptions,
  folders: Folders,
  handsFor?: HandsFor,
): Promise<Publisher> {
  const { workshop, fence } = await openWorkshop(options, folders, null, handsFor);
  const resident = new Resident(workshop, fence);
  resident.begin();
  const status = (): Status => ({ ...resident.status(), running: true });
  const teller = await tell(options, status);
  return {
    publishNow: (what) => resident.publishNow(what?.kim ?? null),
    status,
    putOut: resident.putOut,
    stop: async () => {
      teller?.close();
      teller?.closeAllConnections();
      await resident.stop();
    },
  };
}

/** Serves the status where that is asked for; a port that is taken is no reason not to publish. */
async function tell(
  { statusPort, log }: PublisherOptions,
  status: () => Status,
): Promise<Server | null> {
  if (statusPort == null) return null;
  return serveStatus(statusPort, status).catch((error: Error) => {
    log.warn(`The status is not served: ${error.message}. Choose another port with STATUS_PORT.`);
    return null;
  });
}

/** Clears up after a killed run, compiles the theme where needed and opens the workshop. */
export async function openWorkshop(
  options: PublisherOptions,
  folders: Folders,
  only: ReadonlySet<string> | null = null,
  handsFor?: HandsFor,
): Promise<{ workshop: Workshop; fence: Fence }> {
  const fence = Fence.take(folders.www);
  for (const stranger of collectLeftovers(folders.www, fence)) options.log.warn(stranger);
  for (const folder of [folders.content, join(folders.content, 'kims'), folders.desk]) {
    collectUnfinished(folder);
  }
  adoptSpares(folders.www, fence);
  void fence.clear();
  const say = (text: string) => options.log.info(text);
  const built = options.theme ?? (await buildTheme(folders.theme, { say }));
  const theme = themeAt(built, options.address);
  const hands = handsFor?.(fence, theme);
  const workshop = new Workshop(options, folders, theme, { only, fence, ...(hands && { hands }) });
  await workshop.open().catch(async (error: unknown) => {
    await workshop.close();
    throw error;
  });
  return { workshop, fence };
}
