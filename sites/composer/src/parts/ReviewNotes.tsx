import type { ItemSummary } from '@simpul/contract/authoring';
import { dateAndTime } from '@simpul/domain';
import { useTulis } from '../app/use-tulis.ts';
import { sendWords as w } from '../words/send.ts';

/** Why it came back, was withdrawn, or is being looked at. */
export function ReviewNotes({ note, held, state }: Pick<ItemSummary, 'note' | 'held' | 'state'>) {
  const { me } = useTulis();
  return (
    <>
      {note && (
        <section class="notice notice-strong">
          <h2>{state === 'withdrawn' ? w.withdrawn : w.note}</h2>
          <p class="said">{note.text}</p>
          <p class="hint">{dateAndTime(note.at, me!.kim.zone)}</p>
        </section>
      )}
      {held.length > 0 && (
        <section class="notice">
          <h2>{w.held}</h2>
          <ul class="plain-list">
            {held.map((reason) => (
              <li key={reason.reason}>{reasonInWords(reason)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function reasonInWords(reason: ItemSummary['held'][number]): string {
  if (reason.reason === 'gambling') return w.heldGambling(reason.words.join(', '));
  if (reason.reason === 'unknown-domain') return w.heldDomain(reason.domains.join(', '));
  return w.heldSource;
}
