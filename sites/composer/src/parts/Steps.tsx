import type { Status } from '../sending/status.ts';
import { stepWords } from '../words/status.ts';
import { Icon } from './Icon.tsx';

/** How far along the way from the phone to the readers. */
const reached: Partial<Record<Status['is'], number>> = {
  'on-phone': 0,
  waiting: 1,
  sending: 1,
  sent: 2,
  submitted: 2,
  published: 3,
  served: 4,
};

export function Steps({ status }: { status: Status }) {
  const at = reached[status.is];
  if (at === undefined) return null;
  return (
    <ol class="steps">
      {stepWords.map((word, index) => (
        <li
          key={word}
          class={index < at ? 'done' : index === at ? 'now' : ''}
          aria-current={index === at ? 'step' : undefined}
        >
          <span class="dot">
            {index < at || (at === 4 && index === 4) ? <Icon name="check" /> : index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}
