import type { KimMembers } from '@simpul/contract/authoring';
import { memberRoleLabels, plainDate } from '@simpul/domain';
import { useState } from 'preact/hooks';
import { problemOf } from '../app/use-asked.ts';
import { useTulis } from '../app/use-tulis.ts';
import { kimWords as w } from '../words/kim.ts';
import { Confirm } from './Confirm.tsx';

interface Props {
  members: KimMembers['members'];
  /** May the one who looks remove others? */
  leads: boolean;
  changed: () => void;
}

/** Who writes for the group. */
export function Members({ members, leads, changed }: Props) {
  const tulis = useTulis();
  const [problem, setProblem] = useState('');
  const run = (name: 'removeMember' | 'endSessionsOf', id: string) => async (): Promise<void> => {
    const told = await tulis.call(name, { id, sent: {}, key: crypto.randomUUID() });
    setProblem(told.is === 'answer' ? '' : problemOf(told));
    changed();
  };
  return (
    <section>
      <h2>{w.members}</h2>
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      <ul class="people">
        {members.map(({ id, name, role, me, disabled, lastSeenAt }) => (
          <li key={id}>
            <p>
              <b>{name}</b> {me && `(${w.me})`}
            </p>
            <p class="hint">
              {[
                memberRoleLabels[role],
                disabled
                  ? w.disabled
                  : lastSeenAt && w.seen(plainDate(lastSeenAt, tulis.me!.kim.zone)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {leads && !me && !disabled && (
              <div class="row">
                <Confirm
                  label={w.lost}
                  ask={w.lostAsk(name)}
                  yes={w.lostYes}
                  run={run('endSessionsOf', id)}
                />
                <Confirm
                  label={w.remove}
                  ask={w.removeAsk(name)}
                  yes={w.removeYes}
                  run={run('removeMember', id)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
