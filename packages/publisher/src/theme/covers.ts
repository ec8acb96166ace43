import type { CoverFamily } from '@simpul/domain';
import type { Logger } from 'pino';
import { missingCovers } from './missing-covers.ts';

/** Sees to it that the drawn covers and icons that pages name are in the shared folder. */
export class Covers {
  readonly #media: string;
  readonly #draw: (family: CoverFamily) => Promise<unknown>;
  readonly #log: Logger;
  /** Families of which the theme draws less than pages may name: asking it again changes nothing. */
  readonly #undrawn = new Set<CoverFamily>();

  constructor(media: string, draw: (family: CoverFamily) => Promise<unknown>, log: Logger) {
    this.#media = media;
    this.#draw = draw;
    this.#log = log;
  }

  /** Draws each family that is not whole; trouble is reported and tried again at the next call. */
  async draw(): Promise<void> {
    const due = missingCovers(this.#media).filter((family) => !this.#undrawn.has(family));
    await Promise.all(
      due.map(async (family) => {
        try {
          await this.#draw(family);
          if (missingCovers(this.#media).includes(family)) this.#undrawn.add(family);
        } catch (error) {
          this.#log.error(error, 'covers could not be drawn');
        }
      }),
    );
  }
}
