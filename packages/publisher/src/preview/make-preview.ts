import type { Previewed } from '@simpul/contract';
import { previewPage, type MicrositeInput, type Page } from '@simpul/site-model';
import type { Asked } from '../render/materials.ts';
import { writeWhole } from '../write-whole.ts';
import { fileOfPreview } from './preview-folder.ts';

/** One page for one reader, beside the site and in no release of it. */
export interface PreviewJob extends Asked {
  task: 'preview';
  key: string;
  /** Instant. */
  expiresAt: string;
  subject: Previewed;
  /** Addresses of items that the site leaves out, because they cannot be rendered. */
  without: readonly string[];
}

/** What a worker has for it. */
interface PreviewPress {
  folder: string;
  input: MicrositeInput;
  render: (page: Page) => Promise<{ text: string }>;
}

/** Renders the page and puts it in its place. Rejects when the site would not show the item. */
export async function makePreview(job: PreviewJob, press: PreviewPress): Promise<void> {
  const page = previewPage(press.input, job.subject, job.expiresAt);
  if (page === null) throw new Error(`the site ${job.site} would not show it then`);
  const { text } = await press.render(page);
  const endsAt = Date.parse(job.expiresAt);
  writeWhole(fileOfPreview(press.folder, { site: job.site, endsAt, key: job.key }), text);
}
