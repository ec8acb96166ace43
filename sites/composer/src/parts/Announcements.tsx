import type { ReachingAnnouncements } from '@simpul/contract/authoring';
import { urgencyLabels } from '@simpul/domain';
import { useState } from 'preact/hooks';
import { to } from '../app/use-route.ts';
import { homeWords as w } from '../words/home.ts';
import { Icon } from './Icon.tsx';

interface Props {
  announcements: ReachingAnnouncements['announcements'];
}

/** What the government says here now, each with a way to say what it means for the village. */
export function Announcements({ announcements }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? announcements : announcements.slice(0, 2);
  return (
    <section class="announcements">
      <h2>{w.announcements}</h2>
      <ul>
        {shown.map(({ id, title, issuer, urgency, address }) => (
          <li key={id} class={`announcement announcement-${urgency}`}>
            <p class="hint">
              <Icon name={urgency === 'emergency' ? 'warning' : 'bell'} />
              {urgency === 'routine' ? issuer : `${urgencyLabels[urgency]} · ${issuer}`}
            </p>
            <h3>
              <a href={address} target="_blank" rel="noopener">
                {title}
              </a>
            </h3>
            <a class="button plain" href={to('tulis', id)}>
              <Icon name="pen" />
              {w.about}
            </a>
          </li>
        ))}
      </ul>
      {shown.length < announcements.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {w.more} ({announcements.length})
        </button>
      )}
    </section>
  );
}
