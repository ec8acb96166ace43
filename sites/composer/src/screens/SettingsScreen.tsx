import { indonesian, plainDate } from '@simpul/domain';
import { useState } from 'preact/hooks';
import { homeView } from '../app/home-view.ts';
import { signOut } from '../app/session.ts';
import { problemOf, useAsked } from '../app/use-asked.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { Screen } from '../parts/Screen.tsx';
import { UpdateHint } from '../parts/UpdateHint.tsx';
import { usedSpace } from '../store/space.ts';
import { kimWords, settingsWords as w, words } from '../words/index.ts';

/** Devices, a second one by code, room, and the way out. */
export function SettingsScreen() {
  const tulis = useTulis();
  const { answer, problem, again } = useAsked(
    (now) => now.call('sessions', { sent: {} }),
    kimWords.needsLine,
  );
  const space = useLive(usedSpace);
  const unsent = useLive(async (now) => (await homeView(now)).waiting.length);
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const makeCode = (): void => {
    void tulis.call('makeDeviceCode', { sent: {}, key: crypto.randomUUID() }).then((told) => {
      if (told.is === 'answer') setCode(told.answer.code);
      setSaid(told.is === 'answer' ? '' : problemOf(told));
    });
  };
  const end = (id: string) => async (): Promise<void> => {
    const told = await tulis.call('endSession', { id, sent: {}, key: crypto.randomUUID() });
    setSaid(told.is === 'answer' ? '' : problemOf(told));
    again();
  };
  return (
    <Screen title={words.settings} at="settings">
      <UpdateHint />
      <section>
        <h2>{w.devices}</h2>
        {problem && <p class="notice">{problem}</p>}
        <ul class="people">
          {answer?.sessions.map(({ id, device, since, thisDevice }) => (
            <li key={id}>
              <p>
                <b>{device}</b> {thisDevice && `(${w.thisDevice})`}
              </p>
              <p class="hint">{w.since(plainDate(since, tulis.me!.kim.zone))}</p>
              {!thisDevice && (
                <Confirm label={w.end} ask={`${w.end}: ${device}?`} yes={w.end} run={end(id)} />
              )}
            </li>
          ))}
        </ul>
        <p class="hint">{w.lost}</p>
      </section>
      <section>
        <h2>{w.add}</h2>
        <p>{w.addHint}</p>
        {code ? (
          <div class="sheet" role="status">
            <p class="code-shown">{code}</p>
            <p class="hint">{w.codeUntil}</p>
          </div>
        ) : (
          <button type="button" class="plain" onClick={makeCode}>
            {w.makeCode}
          </button>
        )}
      </section>
      {space && (
        <section>
          <h2>{w.room}</h2>
          <p>{w.roomUsed(`${indonesian(Math.round(space.share * 1000) / 10)} %`)}</p>
        </section>
      )}
      <section>
        <p class="wrong" role="alert">
          {said}
        </p>
        <Confirm
          label={w.out}
          ask={w.outAsk(unsent ?? 0)}
          yes={w.outYes}
          run={async () => {
            if (!(await signOut(tulis))) setSaid(w.outLine);
          }}
        />
      </section>
    </Screen>
  );
}
