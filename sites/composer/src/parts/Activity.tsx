import type { OwnActivity } from '@simpul/contract/authoring';
import { activityLabels, plainDate } from '@simpul/domain';
import { useTulis } from '../app/use-tulis.ts';
import { beginDraft } from '../app/new-draft.ts';
import { go, to } from '../app/use-route.ts';
import type { Idea } from '../draft/ideas.ts';
import { ZONE } from '../draft/zone.ts';
import { homeWords as w, templateWords } from '../words/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  activity: OwnActivity | null;
  ideas: readonly Idea[];
}

/** How lively the group is, by the rule that officers use, and what could come next. */
export function Activity({ activity, ideas }: Props) {
  const tulis = useTulis();
  return (
    <section class="activity">
      <h2>{w.activity}</h2>
      {activity && (
        <div class="sheet streak">
          <Icon name="flame" />
          <div>
            <p>
              <b>{activity.streakWeeks > 0 ? w.streak(activity.streakWeeks) : w.streakNone}</b>
            </p>
            <p class="hint">
              {activityLabels[activity.activity]} · {w.lately(activity.itemsLately)}
            </p>
            {activity.quietAt && <p class="hint">{w.quiet(plainDate(activity.quietAt, ZONE))}</p>}
          </div>
        </div>
      )}
      <h3>{w.ideas}</h3>
      <ul class="ideas">
        {ideas.map((idea) => (
          <li key={idea.is}>
            {idea.is === 'about' ? (
              <a class="idea" href={to('tulis', idea.id)}>
                <Icon name="bulb" />
                <span>
                  {w.aboutHint} <b>{idea.title}</b>
                </span>
              </a>
            ) : (
              <button
                type="button"
                class="idea"
                onClick={() =>
                  void beginDraft(tulis, { type: 'post', template: idea.template }).then(({ id }) =>
                    go('draf', id),
                  )
                }
              >
                <Icon name="bulb" />
                <span>
                  {templateWords[idea.template].label}: {templateWords[idea.template].prompts[0]}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
