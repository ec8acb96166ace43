import { InvitationTokenSchema, type SeenInvitation } from '@simpul/contract/authoring';
import { memberRoleLabels } from '@simpul/domain';
import { useEffect, useState } from 'preact/hooks';
import { deviceName } from '../app/device-name.ts';
import { acceptInvitation, signOut } from '../app/session.ts';
import { problemOf } from '../app/use-asked.ts';
import { useLive, useTulis } from '../app/use-tulis.ts';
import { Door } from '../parts/Door.tsx';
import { TextField } from '../parts/TextField.tsx';
import { signInWords as w, settingsWords, words } from '../words/index.ts';

/** Behind the link of an invitation: who invites to what, and one button. */
export function InvitationScreen() {
  const tulis = useTulis();
  const me = useLive(async ({ me: now, out }) => (out ? null : now));
  const token = location.hash.slice(1);
  const isToken = InvitationTokenSchema.safeParse(token).success;
  const [seen, setSeen] = useState<SeenInvitation | null>(null);
  const [device, setDevice] = useState(() => deviceName(navigator.userAgent));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (!isToken || me === undefined || me !== null) return;
    void tulis.call('lookAtInvitation', { sent: { token } }).then((told) => {
      if (told.is === 'answer') setSeen(told.answer);
      else setProblem(problemOf(told, w.noLine));
    });
  }, [tulis, token, isToken, me === null]);

  const enter = (): void => {
    setBusy(true);
    void acceptInvitation(tulis, token, device.trim() || deviceName('')).then((told) => {
      if (told.is === 'answer') return location.replace('/');
      setBusy(false);
      setProblem(problemOf(told, w.noLine));
    });
  };

  if (me === undefined) return null;
  if (me) {
    return (
      <Door title={w.welcome}>
        <p>{w.already(me.member.name, me.kim.name)}</p>
        <a class="button big" href="/">
          {w.continue}
        </a>
        <button
          type="button"
          class="plain"
          onClick={() =>
            void signOut(tulis).then((done) => !done && setProblem(settingsWords.outLine))
          }
        >
          {settingsWords.out}
        </button>
        <p class="wrong" role="alert">
          {problem}
        </p>
      </Door>
    );
  }
  if (!isToken) {
    return (
      <Door title={w.head}>
        <p>{w.bad}</p>
        <a class="button plain" href="/">
          {words.home}
        </a>
      </Door>
    );
  }
  return (
    <Door title={seen ? w.greet(seen.name) : w.head}>
      {seen && (
        <>
          <p class="lead">{w.invited(seen.kim.name, memberRoleLabels[seen.role].toLowerCase())}</p>
          {seen.inviter.name && (
            <p class="hint">{w.inviter(seen.inviter.kind, seen.inviter.name)}</p>
          )}
        </>
      )}
      <p>{w.explain}</p>
      {problem && (
        <p class="notice notice-strong" role="alert">
          {problem}
        </p>
      )}
      {seen && (
        <>
          <TextField
            label={w.device}
            hint={w.deviceHint}
            value={device}
            most={60}
            change={setDevice}
          />
          <button type="button" class="big" disabled={busy} onClick={enter}>
            {w.accept}
          </button>
          <p class="hint">{w.stays}</p>
        </>
      )}
      {!seen && problem && (
        <button type="button" class="plain" onClick={() => location.reload()}>
          {words.again}
        </button>
      )}
    </Door>
  );
}
