import { authoringLimits, type NewInvitation } from '@simpul/contract/authoring';
import { memberRoleLabels, plainDate } from '@simpul/domain';
import { useState } from 'preact/hooks';
import { problemOf, useAsked } from '../app/use-asked.ts';
import { useTulis } from '../app/use-tulis.ts';
import { kimWords as w, words } from '../words/index.ts';
import { Confirm } from './Confirm.tsx';
import { TextField } from './TextField.tsx';

/** The chair lets people in: a link by WhatsApp, shown once. */
export function Invitations() {
  const tulis = useTulis();
  const { answer, again } = useAsked((now) => now.call('invitations', { sent: {} }));
  const [name, setName] = useState('');
  const [role, setRole] = useState<'editor' | 'contributor'>('contributor');
  const [made, setMade] = useState<NewInvitation | null>(null);
  const [problem, setProblem] = useState('');
  const [copied, setCopied] = useState(false);
  // A repeated tap after a lost answer shows the same link again.
  const [key, setKey] = useState(() => crypto.randomUUID());

  const invite = (event: Event): void => {
    event.preventDefault();
    void tulis.call('invite', { sent: { name: name.trim(), role }, key }).then((told) => {
      if (told.is !== 'answer') return setProblem(problemOf(told));
      setMade(told.answer);
      setProblem('');
      setName('');
      setCopied(false);
      setKey(crypto.randomUUID());
      again();
    });
  };
  const revoke = (id: string) => async (): Promise<void> => {
    await tulis.call('revokeInvitation', { id, sent: {}, key: crypto.randomUUID() });
    again();
  };

  return (
    <section>
      <h2>{w.invite}</h2>
      <form onSubmit={invite} class="sheet">
        <TextField
          label={w.inviteName}
          value={name}
          most={authoringLimits.personName}
          wrong={problem}
          change={setName}
        />
        <fieldset class="field">
          <legend>{w.inviteRole}</legend>
          {(['contributor', 'editor'] as const).map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="tugas"
                checked={role === one}
                onChange={() => setRole(one)}
              />
              {w[one]}
            </label>
          ))}
        </fieldset>
        <button type="submit" disabled={name.trim() === ''}>
          {w.inviteMake}
        </button>
      </form>
      {made && (
        <div class="notice notice-strong" role="status">
          <h3>{w.inviteReady(made.name)}</h3>
          <p>{w.inviteOnce}</p>
          <p class="address">{made.link}</p>
          <div class="row">
            <a class="button" href={made.whatsapp} target="_blank" rel="noopener">
              {w.inviteSend}
            </a>
            <button
              type="button"
              class="plain"
              onClick={() =>
                void navigator.clipboard.writeText(made.link).then(() => setCopied(true))
              }
            >
              {copied ? words.copied : words.copyLink}
            </button>
          </div>
        </div>
      )}
      {answer && answer.invitations.length > 0 && (
        <>
          <h3>{w.open}</h3>
          <ul class="people">
            {answer.invitations.map((one) => (
              <li key={one.id}>
                <p>
                  <b>{one.name}</b>
                </p>
                <p class="hint">
                  {memberRoleLabels[one.role]} ·{' '}
                  {w.until(plainDate(one.expiresAt, tulis.me!.kim.zone))}
                </p>
                <Confirm
                  label={w.revoke}
                  ask={`${w.revoke}: ${one.name}?`}
                  yes={w.revoke}
                  run={revoke(one.id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
