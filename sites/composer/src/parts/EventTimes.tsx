import { authoringLimits } from '@simpul/contract/authoring';
import { zoneLabels } from '@simpul/domain';
import { useTulis } from '../app/use-tulis.ts';
import type { Fields } from '../draft/draft.ts';
import { editorWords as w } from '../words/editor.ts';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  fields: Fields;
  set: (more: Partial<Fields>) => void;
}

/** When an event is, and who holds it. */
export function EventTimes({ fields, set }: Props) {
  const zone = zoneLabels[useTulis().me!.kim.zone];
  return (
    <section data-fill="starts ends-before organiser-too-long map-link">
      <Field label={`${w.starts} (${zone})`}>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={fields.starts}
            onInput={(event) => set({ starts: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={`${w.ends} (${zone})`} optional>
        {(ids) => (
          <input
            {...ids}
            type="datetime-local"
            value={fields.ends}
            onInput={(event) => set({ ends: event.currentTarget.value })}
          />
        )}
      </Field>
      <label class="tick">
        <input
          type="checkbox"
          checked={fields.allDay}
          onChange={(event) => set({ allDay: event.currentTarget.checked })}
        />
        {w.allDay}
      </label>
      <TextField
        label={w.organiser}
        optional
        value={fields.organiser}
        most={authoringLimits.organiser}
        change={(organiser) => set({ organiser })}
      />
      <TextField
        label={w.mapLink}
        optional
        keys="url"
        value={fields.mapLink}
        most={authoringLimits.webAddress}
        change={(mapLink) => set({ mapLink })}
      />
    </section>
  );
}
