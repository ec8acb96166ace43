import type { Draft } from '../draft/draft.ts';

/** What was typed and this phone had no room for, by its draft: in this page and nowhere else. */
const unkept = new Map<string, Draft>();

const warn = (event: Event): void => event.preventDefault();

/** Holds it as long as the page lives; who would close the page is asked first. */
export function holdUnkept(draft: Draft): void {
  unkept.set(draft.id, draft);
  addEventListener('beforeunload', warn);
}

export function dropUnkept(id: string): void {
  unkept.delete(id);
  if (unkept.size === 0) removeEventListener('beforeunload', warn);
}

export const unkeptDraft = (id: string): Draft | null => unkept.get(id) ?? null;

/** Ids of the drafts of this member that wait for room. */
export const unkeptOf = (member: string | undefined): string[] =>
  [...unkept.values()].filter((draft) => draft.member.id === member).map(({ id }) => id);
