import { DeviceCodeSchema } from '@simpul/contract/authoring';
import { useState } from 'preact/hooks';
import { deviceName } from '../app/device-name.ts';
import { acceptCode } from '../app/session.ts';
import { problemOf } from '../app/use-asked.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { replaceBy } from '../app/use-route.ts';
import { isEmpty, type Draft } from '../draft/draft.ts';
import { Door } from '../parts/Door.tsx';
import { Field } from '../parts/Field.tsx';
import { TextField } from '../parts/TextField.tsx';
import { signInWords as w } from '../words/index.ts';

const isWritten = (draft: Draft): boolean => !isEmpty(draft);

/** For who is not signed in: how to get in, and that nothing written here is lost. */
export function WelcomeScreen() {
  const tulis = useTulis();
  const kept = useLive(async ({ db }) => (await db.getAll('drafts')).filter(isWritten).length);
  const [code, setCode] = useState('');
  const [device, setDevice] = useState(() => deviceName(navigator.userAgent));
  const [problem, setProblem] = useState('');
  const enter = (event: Event): void => {
    event.preventDefault();
    const typed = DeviceCodeSchema.safeParse(code);
    if (!typed.success) return setProblem(w.codeWrong);
    void acceptCode(tulis, typed.data, device.trim() || deviceName('')).then((told) => {
      if (told.is === 'answer') replaceBy();
      else setProblem(problemOf(told));
    });
  };
  return (
    <Door title={w.welcome}>
      <p>{w.explain}</p>
      <p>{w.ask}</p>
      {kept !== undefined && kept > 0 && <p class="notice">{w.kept(kept)}</p>}
      <details open={tulis.out}>
        <summary>{w.haveCode}</summary>
        <form onSubmit={enter}>
          <Field label={w.code} hint={w.codeHint} wrong={problem}>
            {(ids) => (
              <input
                {...ids}
                class="code"
                type="text"
                autocomplete="one-time-code"
                autocapitalize="characters"
                spellcheck={false}
                value={code}
                onInput={(event) => setCode(event.currentTarget.value)}
              />
            )}
          </Field>
          <TextField
            label={w.device}
            hint={w.deviceHint}
            value={device}
            most={60}
            change={setDevice}
          />
          <button type="submit" class="big">
            {w.codeEnter}
          </button>
        </form>
      </details>
    </Door>
  );
}
