import type { Template } from '@simpul/advice';
import type { KimItemType } from '@simpul/domain';
import { emptyFields, type Draft } from '../draft/draft.ts';
import { categoryOf } from '../draft/templates.ts';
import { keepDraft } from '../store/drafts.ts';
import { askToPersist } from '../store/space.ts';
import type { Tulis } from './tulis.ts';

interface Beginning {
  type: KimItemType;
  template?: Template | null;
  about?: Draft['about'];
  body?: string;
}

/** A new draft of the one who is signed in. */
export function newDraft(
  tulis: Tulis,
  { type, template = null, about = null, body = '' }: Beginning,
): Draft {
  const { member, kim } = tulis.me!;
  return {
    id: crypto.randomUUID(),
    member: { id: member.id, name: member.name },
    kim: kim.slug,
    type,
    template,
    about,
    fields: {
      ...emptyFields,
      body,
      category: template ? categoryOf[template] : about ? 'pemerintahan' : null,
    },
    photos: [],
    edition: 1,
    changedAt: Date.now(),
  };
}

export async function beginDraft(tulis: Tulis, beginning: Beginning): Promise<Draft> {
  const draft = newDraft(tulis, beginning);
  await keepDraft(tulis.db, draft);
  void askToPersist();
  tulis.changed();
  return draft;
}
