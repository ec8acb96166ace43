import type { Network } from '@simpul/contract';
import { NETWORK, type Content } from '../content/ingest.ts';
import { networkReady, type Medium } from '../content/pictures.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Desk } from '../plan/inputs.ts';

/** Content and pictures put together: what sites can be made from at this moment. */
export class Supplies {
  readonly #content: Content;
  readonly #media: MediaStore;
  readonly #lacking = new Map<string, Medium[]>();
  readonly #seen = new Map<string, readonly Medium[]>();
  #network: { raw: Network; ready: Network } | null = null;
  #desk: Desk | null = null;

  constructor(content: Content, media: MediaStore) {
    this.#content = content;
    this.#media = media;
  }

  /** Takes over what moved: new content asks for its pictures, pictures that came are no longer lacking. */
  refresh(): void {
    this.#desk = null;
    const { media, network } = this.#content;
    for (const of of this.#seen.keys()) {
      if (media.has(of)) continue;
      this.#seen.delete(of);
      this.#lacking.delete(of);
    }
    for (const [of, all] of media) {
      if (this.#seen.get(of) === all && !this.#lacking.has(of)) continue;
      this.#seen.set(of, all);
      const missing = all.filter(({ kind, hash }) => !this.#media.isReady(kind, hash));
      const before = this.#lacking.get(of)?.length ?? 0;
      if (missing.length > 0) this.#lacking.set(of, missing);
      else this.#lacking.delete(of);
      this.#media.want(missing);
      if (of === NETWORK && missing.length !== before) this.#network = null;
    }
    if (network !== null && this.#network?.raw !== network) {
      const { content } = networkReady(network, this.#media.isReady);
      this.#network = { raw: network, ready: content };
    }
  }

  /** The same object until something moved; null before the first network. */
  desk(theme: string): Desk | null {
    if (this.#network === null || this.#desk !== null) return this.#desk;
    const lacking = new Map<string, string[]>();
    for (const [of, media] of this.#lacking) {
      if (of !== NETWORK) lacking.set(of, media.map(({ hash }) => hash).sort());
    }
    const revisions = new Map(this.#content.revisions);
    return (this.#desk = { theme, network: this.#network.ready, revisions, lacking });
  }

  /** Hashes that any KIM's items still lack. */
  lackingHashes(): string[] {
    const hashes = new Set<string>();
    for (const [of, media] of this.#lacking) {
      if (of !== NETWORK) for (const { hash } of media) hashes.add(hash);
    }
    return [...hashes].sort();
  }

  /** Pictures and documents still to be had, of KIM and network. */
  get lackingCount(): number {
    return [...this.#lacking.values()].reduce((sum, media) => sum + media.length, 0);
  }

  /** Are pictures of this site, or of the network, being fetched? Those that failed are not waited for. */
  isWaitingFor(site: string | null): boolean {
    const pending = (of: string) =>
      this.#lacking.get(of)?.some(({ hash }) => !this.#media.hasFailed(hash)) ?? false;
    return pending(NETWORK) || (site !== null && pending(site));
  }
}
