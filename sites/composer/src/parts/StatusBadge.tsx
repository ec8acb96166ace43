import type { Status } from '../sending/status.ts';
import { laterLabel, sendingPhoto, statusWords } from '../words/status.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

const icons: Record<Status['is'], IconName> = {
  'on-phone': 'phone',
  waiting: 'clock',
  sending: 'up',
  sent: 'check',
  changed: 'pen',
  submitted: 'eye',
  returned: 'return',
  published: 'globe',
  served: 'globe',
  withdrawn: 'return',
  conflict: 'warning',
  'signed-out': 'key',
  outdated: 'warning',
  refused: 'warning',
};

/** Where a text stands: a word and a sign, never a colour alone. */
export const StatusBadge = ({ status }: { status: Status }) => (
  <span class={`badge badge-${status.is}`}>
    <Icon name={icons[status.is]} />
    {labelOf(status)}
  </span>
);

function labelOf(status: Status): string {
  if (status.is === 'sending') return sendingPhoto(status.photo, status.photos);
  return status.is === 'waiting' && status.said ? laterLabel : statusWords[status.is].label;
}
