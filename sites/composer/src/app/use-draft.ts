import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../draft/draft.ts';
import { keepDraft, removeDraft } from '../store/drafts.ts';
import { draftOf, freshDraft } from './fresh-draft.ts';
import { holdDraft } from './hold-draft.ts';
import { dropUnkept, holdUnkept, unkeptDraft } from './unkept.ts';
import { useTulis } from './use-tulis.ts';

/** A pause in typing after which the text is kept. */
const PAUSE_MS = 300;

export interface Editing {
  /** Undefined while it is looked for, null when this phone has no such draft of this member. */
  draft: Draft | null | undefined;
  keeping: 'kept' | 'keeping' | 'failed';
  /** Is it open in another tab? */
  elsewhere: boolean;
  take: () => void;
  change: (update: (draft: Draft) => Draft) => void;
  /** Writes down at once what was typed; was there room? */
  keep: () => Promise<boolean>;
  /** Takes it from this phone. */
  remove: () => Promise<void>;
}

/** Opens a draft for writing and keeps every pause. */
export function useDraft(id: string): Editing {
  const tulis = useTulis();
  const [draft, setDraft] = useState<Draft | null>();
  const [keeping, setKeeping] = useState<Editing['keeping']>('kept');
  const [elsewhere, setElsewhere] = useState(false);
  const current = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const letGo = useRef<(() => void) | null>(null);
  const gone = useRef(false);

  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    const mine = current.current;
    if (!mine) return true;
    try {
      await keepDraft(tulis.db, mine);
      dropUnkept(mine.id);
      if (current.current === mine) setKeeping('kept');
      return true;
    } catch {
      holdUnkept(mine);
      setKeeping('failed');
      return false;
    }
  }, [tulis]);

  const change = useCallback(
    (update: (draft: Draft) => Draft) => {
      const before = current.current;
      if (!before) return;
      const changed = update(before);
      if (changed === before) return;
      current.current = { ...changed, edition: before.edition + 1, changedAt: Date.now() };
      setDraft(current.current);
      setKeeping('keeping');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), PAUSE_MS);
    },
    [keep],
  );

  const open = useCallback(
    async (steal: boolean) => {
      const hold = await holdDraft(id, steal, () => {
        // What this tab has is old from now on.
        current.current = null;
        setElsewhere(true);
      });
      if (gone.current) return hold?.();
      letGo.current = hold;
      setElsewhere(hold === null);
      // What another tab writes on is not replaced under its hands.
      const found = await (hold ? freshDraft(tulis, id, () => !gone.current) : draftOf(tulis, id));
      if (gone.current) return;
      current.current = hold ? found : null;
      setDraft(found);
      // Typed when there was no room: perhaps there is now.
      if (hold && unkeptDraft(id)) await keep();
    },
    [tulis, id, keep],
  );

  useEffect(() => {
    void open(false);
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void keep();
    };
    const end = (): void => void keep();
    document.addEventListener('visibilitychange', hide);
    addEventListener('pagehide', end);
    return () => {
      gone.current = true;
      document.removeEventListener('visibilitychange', hide);
      removeEventListener('pagehide', end);
      void keep().then(() => {
        // Photos that are still being made small find the draft closed; the next opening takes them up.
        current.current = null;
        tulis.changed();
        letGo.current?.();
      });
    };
  }, [open, keep, tulis]);

  const remove = useCallback(async () => {
    clearTimeout(timer.current);
    current.current = null;
    await removeDraft(tulis.db, id);
    dropUnkept(id);
    tulis.changed();
  }, [tulis, id]);

  return { draft, keeping, elsewhere, take: () => void open(true), change, keep, remove };
}
