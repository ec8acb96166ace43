import type { KimMembers } from '@simpul/contract/authoring';
import { plainDate } from '@simpul/domain';
import { to } from '../app/use-route.ts';
import { useTulis } from '../app/use-tulis.ts';
import { homeWords as w, kimWords } from '../words/index.ts';

/** So many names are known at a glance. */
const MOST = 4;

/** Who else writes, and when they were last here: nobody keeps a group alive alone. */
export function Fellows({ members }: { members: KimMembers['members'] }) {
  const { me } = useTulis();
  const others = members.filter((member) => !member.me);
  // A contributor is told of nobody else; only who leads can know that they are alone.
  if (!me!.rights.includes('edit-others') && others.length === 0) return null;
  return (
    <section>
      <h2>{w.fellows(members.length)}</h2>
      {others.length === 0 && <p class="hint">{w.alone}</p>}
      <ul class="people">
        {others.slice(0, MOST).map(({ id, name, lastSeenAt }) => (
          <li key={id}>
            <b>{name}</b>{' '}
            <span class="hint">
              {lastSeenAt ? kimWords.seen(plainDate(lastSeenAt, me!.kim.zone)) : w.neverSeen}
            </span>
          </li>
        ))}
      </ul>
      <a class="button plain" href={to('kim')}>
        {w.fellowsAll}
      </a>
    </section>
  );
}
