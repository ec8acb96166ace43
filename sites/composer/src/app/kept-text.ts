import type { Draft } from '../draft/draft.ts';
import { statusOf, type Status } from '../sending/status.ts';
import type { Sending } from '../sending/sending.ts';
import type { Tulis } from './tulis.ts';

/** A text of this phone and how it stands. */
export interface KeptText {
  draft: Draft;
  sending: Sending | null;
  status: Status;
}

export async function keptText(tulis: Tulis, id: string): Promise<KeptText | null> {
  const [draft, sending = null] = await Promise.all([
    tulis.db.get('drafts', id),
    tulis.db.get('sendings', id),
  ]);
  if (!draft || draft.member.id !== tulis.me?.member.id) return null;
  return { draft, sending, status: statusOf(sending, draft.edition) };
}
