import type { OwnActivity } from '@simpul/contract/authoring';
import { activityLabels, plainDate } from '@simpul/domain';
import { useTulis } from '../app/use-tulis.ts';
import { homeWords as w } from '../words/home.ts';
import { Icon } from './Icon.tsx';

/** How lively the group is, by the rule that officers use. */
export function Activity({ activity }: { activity: OwnActivity | null }) {
  const { me } = useTulis();
  if (!activity) return null;
  return (
    <section class="sheet streak" aria-label={w.activity}>
      <Icon name="flame" />
      <div>
        <p>
          <b>{activity.streakWeeks > 0 ? w.streak(activity.streakWeeks) : w.streakNone}</b>
        </p>
        <p class="hint">
          {activityLabels[activity.activity]} · {w.lately(activity.itemsLately)}
        </p>
        {activity.activity !== 'active' && activity.quietAt && (
          <p class="hint">{w.quiet(plainDate(activity.quietAt, me!.kim.zone))}</p>
        )}
      </div>
    </section>
  );
}
