import type { KimMembers } from '@simpul/contract/authoring';
import { memberRoleLabels, plainDate } from '@simpul/domain';
import { useState } from 'preact/hooks';
import type { Outcome } from '../api/outcome.ts';
import { checkSession } from '../app/session.ts';
import { problemOf } from '../app/use-asked.ts';
import { useTulis } from '../app/use-tulis.ts';
import { kimWords as w } from '../words/kim.ts';
import { Confirm } from './Confirm.tsx';

interface Props {
  members: KimMembers['members'];
  /** May the one who looks change what others are? */
  leads: boolean;
  changed: () => void;
}

/** Who writes for the group. */
export function Members({ members, leads, changed }: Props) {
  const { me } = useTulis();
  const [problem, setProblem] = useState('');
  return (
    <section>
      <h2>{w.members}</h2>
      {problem && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      <ul class="people">
        {members.map((member) => (
          <li key={member.id}>
            <p>
              <b>{member.name}</b> {member.me && `(${w.me})`}
            </p>
            <p class="hint">
              {[
                memberRoleLabels[member.role],
                member.disabled
                  ? w.disabled
                  : member.lastSeenAt && w.seen(plainDate(member.lastSeenAt, me!.kim.zone)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {leads && !member.me && !member.disabled && (
              <Leading member={member} say={setProblem} changed={changed} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LeadingProps {
  member: KimMembers['members'][number];
  say: (problem: string) => void;
  changed: () => void;
}

/** What the chair may do about one member. */
function Leading({ member: { id, name, role }, say, changed }: LeadingProps) {
  const tulis = useTulis();
  const numbered = () => ({ key: crypto.randomUUID() });
  const doing = (ask: () => Promise<Outcome<unknown>>) => async (): Promise<void> => {
    const told = await ask();
    say(told.is === 'answer' ? '' : problemOf(told));
    // Who hands the chair over leads no longer.
    await checkSession(tulis);
    changed();
  };
  const other = role === 'editor' ? 'contributor' : 'editor';
  const become = w.become(memberRoleLabels[other].toLowerCase());
  return (
    <details>
      <summary>{w.manage}</summary>
      <div class="row">
        <Confirm
          label={w.lost}
          ask={w.lostAsk(name)}
          yes={w.lostYes}
          run={doing(() => tulis.call('endSessionsOf', { id, sent: {}, ...numbered() }))}
        />
        <Confirm
          label={become}
          ask={w.becomeAsk[other](name)}
          yes={become}
          run={doing(() => tulis.call('changeRole', { id, sent: { role: other }, ...numbered() }))}
        />
        <Confirm
          label={w.become(memberRoleLabels.chair.toLowerCase())}
          ask={w.chairAsk(name)}
          yes={w.chairYes}
          run={doing(() => tulis.call('handOver', { sent: { to: id }, ...numbered() }))}
        />
        <Confirm
          label={w.remove}
          ask={w.removeAsk(name)}
          yes={w.removeYes}
          run={doing(() => tulis.call('removeMember', { id, sent: {}, ...numbered() }))}
        />
      </div>
    </details>
  );
}
