import { authoringLimits, type authoringEndpoints } from '@simpul/contract/authoring';
import { accentLabels, accents } from '@simpul/domain';
import { useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import { problemOf, useAsked } from '../app/use-asked.ts';
import { useTulis } from '../app/use-tulis.ts';
import { kimWords as w } from '../words/kim.ts';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';

type Profile = z.output<typeof authoringEndpoints.profile.answer>;

/** What the chair may say of the group; name, address and region are the officers'. */
export function ProfileForm() {
  const tulis = useTulis();
  const { answer } = useAsked((now) => now.call('profile', { sent: {} }));
  const [profile, setProfile] = useState<Profile | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => setProfile(answer), [answer]);
  if (!profile) return null;
  const set = (more: Partial<Profile>): void => {
    setProfile({ ...profile, ...more });
    setSaid('');
  };
  const save = (event: Event): void => {
    event.preventDefault();
    const { version: base, ...rest } = profile;
    const sent = { base, ...rest };
    void tulis.call('saveProfile', { sent, key: crypto.randomUUID() }).then((told) => {
      if (told.is === 'answer') setProfile(told.answer);
      setSaid(told.is === 'answer' ? w.saved : problemOf(told));
    });
  };
  return (
    <section>
      <h2>{w.profile}</h2>
      <form class="sheet" onSubmit={save}>
        <TextField
          label={w.tagline}
          optional
          value={profile.tagline}
          most={authoringLimits.tagline}
          change={(tagline) => set({ tagline })}
        />
        <Field label={w.about} optional>
          {(ids) => (
            <textarea
              {...ids}
              rows={5}
              value={profile.about}
              onInput={(event) => set({ about: event.currentTarget.value })}
            />
          )}
        </Field>
        <TextField
          label={w.whatsapp}
          hint={w.whatsappHint}
          keys="tel"
          value={profile.whatsapp}
          most={15}
          change={(text) => set({ whatsapp: text.replace(/\D/g, '').replace(/^0/, '62') })}
        />
        <fieldset class="field">
          <legend>{w.accent}</legend>
          <div class="accents">
            {accents.map((accent) => (
              <label key={accent} class="tick" data-accent={accent}>
                <input
                  type="radio"
                  name="warna"
                  checked={profile.accent === accent}
                  onChange={() => set({ accent })}
                />
                <span class="swatch" />
                {accentLabels[accent]}
              </label>
            ))}
          </div>
        </fieldset>
        <button type="submit">{w.save}</button>
        <p role="status">{said}</p>
      </form>
    </section>
  );
}
