import type { KimContent, KimEntry, Network } from '@simpul/contract';
import { siteStateOf } from '@simpul/domain';
import type { Cms } from '../cms/client.ts';
import { mediaOfKim, mediaOfNetwork, type Medium } from './pictures.ts';
import { readKimAnswer, readNetworkAnswer, type Read } from './read-answer.ts';
import { reconcileKim, reconcileNetwork, type Kept } from './reconcile.ts';
import { Snapshot } from './snapshot.ts';

/** KIM asked for at a time. */
const TOGETHER = 6;
/** Stands for the network among slugs: a KIM may be called anything else. */
export const NETWORK = '';
/** Of what was kept of the network: it stands beside what is wrong with the answers, until one is good. */
const KEPT = 'kept network';

/** What the publisher holds of the CMS's content: the network in memory, KIM content on disk. */
export class Content {
  readonly #snapshot: Snapshot;
  readonly #cms: Cms;
  readonly #troubles = new Map<string, string[]>();
  readonly #revisions = new Map<string, number>();
  readonly #media = new Map<string, readonly Medium[]>();
  #network: Network | null = null;
  #busy: Promise<boolean> | null = null;
  #next: Promise<boolean> | null = null;

  constructor(folder: string, cms: Cms) {
    this.#snapshot = new Snapshot(folder);
    this.#cms = cms;
    this.#restore();
  }

  /** The network at hand, null before the first good answer. */
  get network(): Network | null {
    return this.#network;
  }

  /** Revision of the content at hand, of every KIM that has a site. */
  get revisions(): ReadonlyMap<string, number> {
    return this.#revisions;
  }

  /** What each KIM's items show; under `NETWORK` what the network shows. */
  get media(): ReadonlyMap<string, readonly Medium[]> {
    return this.#media;
  }

  /** Everything that was refused or kept against the answer, one sentence each. */
  troubles = (): string[] => [...this.#troubles.values()].flat();

  /** KIM whose content is older than the network says. */
  behind = (): KimEntry[] =>
    (this.#network?.kims ?? []).filter(
      ({ slug, status, revision }) =>
        siteStateOf(status) !== 'none' && (this.#revisions.get(slug) ?? -1) < revision,
    );

  /**
   * Asks the CMS and takes over what can be read. Answers whether everything could; never throws for
   * an answer, however bad, and an answer never takes away what it does not name as removed. What is under
   * way may have asked before the change that this call is about: then it is asked once more, for all who
   * called meanwhile.
   */
  refresh(): Promise<boolean> {
    if (this.#busy === null) {
      return (this.#busy = this.#refresh().finally(() => (this.#busy = null)));
    }
    const again = (): Promise<boolean> => {
      this.#next = null;
      return this.refresh();
    };
    return (this.#next ??= this.#busy.then(again, again));
  }

  /** Is the CMS being asked, and more perhaps on its way? */
  get isComing(): boolean {
    return this.#busy !== null;
  }

  /** Called with each part as soon as it is at hand, so that an urgent one need not wait for the rest. */
  onChange: () => void = () => {};

  async #refresh(): Promise<boolean> {
    const json = await this.#cms.json('/api/publication/network');
    const read = json.ok ? readNetworkAnswer(json.value) : json;
    if (!read.ok) return this.#refuse(NETWORK, read.problem);
    const before = this.#network;
    if (before !== null && read.value.revision < before.revision) {
      return this.#refuse(
        NETWORK,
        `network: the CMS answered with revision ${read.value.revision}, older than ${before.revision} that is published. Nothing is taken over; after a restore of the CMS remove the folder of content to begin anew.`,
      );
    }
    const { content, kept } = reconcileNetwork(before, read.value);
    this.#note(NETWORK, read.unreadable, kept);
    this.#dropStrangers(before, content);
    this.#snapshot.keepNetwork(content);
    this.#troubles.delete(KEPT);
    this.#take(content);
    this.onChange();
    return this.#refreshKims();
  }

  async #refreshKims(): Promise<boolean> {
    const due = this.behind();
    let good = true;
    const work = async (): Promise<void> => {
      for (let entry = due.shift(); entry; entry = due.shift()) {
        good = (await this.#refreshKim(entry)) && good;
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, work));
    return good;
  }

  async #refreshKim({ slug }: KimEntry): Promise<boolean> {
    const json = await this.#cms.json(`/api/publication/kims/${slug}`);
    const read: Read<KimContent> = json.ok ? readKimAnswer(slug, json.value) : json;
    if (!read.ok) return this.#refuse(slug, read.problem);
    const before = this.#snapshot.kim(slug);
    const old = before?.ok ? before.value : null;
    if (old !== null && read.value.revision < old.revision) {
      const { revision } = read.value;
      return this.#refuse(slug, `kims/${slug}: revision ${revision} is older than ${old.revision}`);
    }
    const { content, kept } = reconcileKim(old, read.value);
    this.#note(slug, read.unreadable, kept);
    this.#snapshot.keepKim(content);
    this.#takeKim(content);
    this.onChange();
    return true;
  }

  #restore(): void {
    const network = this.#snapshot.network();
    if (network === null) return;
    if (!network.ok) {
      this.#refuse(KEPT, network.problem);
      return;
    }
    this.#take(network.value);
    for (const { slug } of this.behind()) {
      const kim = this.#snapshot.kim(slug);
      if (kim?.ok) this.#takeKim(kim.value);
      else if (kim) this.#refuse(slug, kim.problem);
    }
  }

  #take(network: Network): void {
    this.#network = network;
    this.#media.set(NETWORK, mediaOfNetwork(network));
    for (const { slug, status } of network.kims) {
      if (siteStateOf(status) === 'none') this.#forget(slug);
    }
  }

  #takeKim(content: KimContent): void {
    this.#revisions.set(content.slug, content.revision);
    this.#media.set(content.slug, mediaOfKim(content));
  }

  /** Forgets the content of KIM that are gone, and of those whose slug has a new owner. */
  #dropStrangers(before: Network | null, after: Network): void {
    const owners = new Map(after.kims.map(({ slug, id }) => [slug, id]));
    for (const { slug, id } of before?.kims ?? []) {
      if (owners.get(slug) === id) continue;
      this.#snapshot.forgetKim(slug);
      this.#forget(slug);
    }
  }

  #forget(slug: string): void {
    this.#revisions.delete(slug);
    this.#media.delete(slug);
    this.#troubles.delete(slug);
  }

  #refuse(of: string, problem: string): false {
    this.#troubles.set(of, [problem]);
    return false;
  }

  #note(of: string, unreadable: readonly { problem: string }[], kept: readonly Kept[]): void {
    this.#troubles.set(of, [
      ...unreadable.map(({ problem }) => problem),
      ...kept.map(
        ({ type, id }) =>
          `${of === NETWORK ? 'network' : `kims/${of}`}: ${type} ${id} is missing from the answer without a tombstone; it is kept.`,
      ),
    ]);
  }
}
