import { authoringLimits } from '@simpul/contract/authoring';
import { longDate } from '@simpul/domain';
import { useTulis } from '../app/use-tulis.ts';
import type { Draft, Fields } from '../draft/draft.ts';
import { editorWords as w } from '../words/editor.ts';
import { TextField } from './TextField.tsx';

const DAY = 86_400_000;

interface Props {
  draft: Draft;
  set: (more: Partial<Fields>) => void;
}

/** Where it was, and for news when; the likely answers are one tap away. */
export function WhereAndWhen({ draft: { fields, type }, set }: Props) {
  const tulis = useTulis();
  const home = tulis.me?.kim.place ?? '';
  const dayBefore = (days: number): string =>
    longDate(new Date(tulis.now() - days * DAY).toISOString(), tulis.me!.kim.zone);
  return (
    <section data-fill="place place-too-long">
      {type !== 'event' && <h2>{w.whereWhen}</h2>}
      <TextField
        label={w.place}
        hint={w.placeHint}
        optional={type === 'gallery'}
        value={fields.place}
        most={authoringLimits.place}
        change={(place) => set({ place })}
      />
      {fields.place === '' && home !== '' && (
        <button type="button" class="chip" onClick={() => set({ place: home })}>
          {home}
        </button>
      )}
      {type !== 'event' && (
        <>
          <TextField
            label={w.when}
            hint={w.whenHint}
            optional={type === 'gallery'}
            value={fields.when}
            most={120}
            change={(when) => set({ when })}
          />
          {fields.when === '' && (
            <div class="row">
              {[w.today, w.yesterday].map((word, days) => (
                <button
                  key={word}
                  type="button"
                  class="chip"
                  onClick={() => set({ when: dayBefore(days) })}
                >
                  {word}: {dayBefore(days)}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}
