import type { Page } from '@simpul/site-model';
import type { Fence } from '../release/fence.ts';
import type { OnStep } from '../release/make-live.ts';
import type { Planned, Scope } from './materials.ts';

/** What publishing a site needs besides the job. */
export interface Press {
  www: string;
  fence: Fence;
  theme: string;
  /** Network revision up to which the content at hand shows everything. */
  revision: number;
  origin: string;
  /**
   * The pages the site should have, without the documents at these addresses: all of them, or those that
   * announcements and shared events change or bring, if those alone can be made.
   */
  plan: (without: ReadonlySet<string>, scope: Scope) => Planned;
  /** Throws a `RenderFault` when the page cannot be made. */
  render: (page: Page) => Promise<{ text: string; view: unknown }>;
  /** Is this file of `/_astro/` or `/media/` there? */
  hasShared: (path: string) => boolean;
  onStep?: OnStep;
}
