import { PreviewedSchema, type Previewed } from '@simpul/contract';
import type { Core } from '@strapi/strapi';
import { rowsOf } from '../database/rows.ts';
import { objectionTo, type ItemRows, type ItemType } from '../documents/publishable/index.ts';
import {
  announcementOf,
  eventOf,
  galleryOf,
  postOf,
  sharedEventOf,
} from '../publication/project/items.ts';
import { populate } from '../publication/project/populate.ts';
import { uidOf } from '../publication/published-state.ts';
import { contractProblem } from '../words/contract-problem.ts';
import { SOURCE_TO_COME } from '../words/previews.ts';
import { refusals } from '../words/refusals.ts';

/** The stored draft as it would be published, or the sentence that says what it still lacks. */
export type ReadSubject =
  /** `at`: the moment its page is made for, an instant. */
  { ok: true; subject: Previewed; at: string } | { ok: false; sentence: string };

/**
 * The working copy of a document, projected as publishing it at `now` (ms) would. An announcement that is
 * to appear later is seen at the moment it appears. A missing source does not keep a post from being seen:
 * it keeps it from being published. Null when there is no such document.
 */
export async function readSubject(
  strapi: Core.Strapi,
  type: ItemType,
  documentId: string,
  now: number,
): Promise<ReadSubject | null> {
  const row = await rowsOf<ItemRows[ItemType]>(strapi, uidOf(type)).findOne({
    where: { documentId, publishedAt: null },
    populate: populate[type],
  });
  if (!row) return null;
  const from = 'showFrom' in row && row.showFrom ? Date.parse(row.showFrom) : now;
  const at = new Date(Math.max(now, from)).toISOString();
  if ('showUntil' in row && row.showUntil && Date.parse(row.showUntil) <= Date.parse(at)) {
    return { ok: false, sentence: refusals['preview-over'] };
  }
  const draft = { ...row, issuedAt: row.issuedAt ?? at };
  if ('source' in draft && !draft.source?.trim()) draft.source = SOURCE_TO_COME;
  const objection = objectionTo(type, draft);
  if (objection) return { ok: false, sentence: refusals[objection.reason] };
  const read = PreviewedSchema.safeParse(project(type, draft));
  if (read.success) return { ok: true, subject: read.data, at };
  const { path, ...issue } = read.error.issues[0]!;
  return { ok: false, sentence: contractProblem(type, { ...issue, path: path.slice(1) }).message };
}

function project(type: ItemType, row: ItemRows[ItemType]): object {
  switch (type) {
    case 'post':
      return { type, item: postOf(row as ItemRows['post']) };
    case 'gallery':
      return { type, item: galleryOf(row as ItemRows['gallery']) };
    case 'announcement':
      return { type, item: announcementOf(row as ItemRows['announcement']) };
    case 'event': {
      const event = row as ItemRows['event'];
      return event.kim
        ? { type, item: eventOf(event) }
        : { type: 'shared-event', item: sharedEventOf(event) };
    }
  }
}
