import { dateAndTime, indonesian, memberRoleLabels, type TimeZone } from '@simpul/domain';
import type { KimPeople } from '../../members/officer-views.ts';
import { Buttons } from '../desk/fields.tsx';
import { Button, Quiet } from '../desk/look.tsx';
import {
  appointing,
  endingSessions,
  invitingAgain,
  removing,
  restoring,
  type Act,
} from './questions.ts';

type Member = KimPeople['members'][number];

interface Props {
  member: Member;
  members: readonly Member[];
  zone: TimeZone;
  onAsk: (act: Act) => void;
}

/** One member: role, devices, when last seen, and what can be done. */
export function MemberLine({ member, members, zone, onAsk }: Props) {
  const { name, role, disabled, devices } = member;
  const chair = members.find((one) => one.role === 'chair' && !one.disabled);
  return (
    <li>
      <span>
        <strong>{name}</strong> · {memberRoleLabels[role]}
        <Quiet as="span" style={{ display: 'block' }}>
          {disabled ? 'Tidak dapat menulis.' : seen(member, zone)}
        </Quiet>
        {devices.length > 0 ? (
          <Quiet as="span" style={{ display: 'block' }}>
            {devices.length === 1 ? 'Perangkat' : `${indonesian(devices.length)} perangkat`}:{' '}
            {devices.map((device) => device.name).join(', ')}
          </Quiet>
        ) : null}
      </span>
      <Buttons>
        {disabled ? (
          <Act act={restoring(member)} onAsk={onAsk} name={name} />
        ) : (
          <>
            {role === 'chair' ? null : (
              <Act act={appointing(member, chair)} onAsk={onAsk} name={name} />
            )}
            <Act act={invitingAgain(member)} label="Tautan masuk baru" onAsk={onAsk} name={name} />
            {devices.length > 0 ? (
              <Act act={endingSessions(member)} onAsk={onAsk} name={name} />
            ) : null}
            <Act act={removing(member)} onAsk={onAsk} name={name} />
          </>
        )}
      </Buttons>
    </li>
  );
}

interface Doing {
  act: Act;
  label?: string;
  onAsk: Props['onAsk'];
  name: string;
}
const Act = ({ act, label = act.yes, onAsk, name }: Doing) => (
  <Button type="button" aria-label={`${label}: ${name}`} onClick={() => onAsk(act)}>
    {label}
  </Button>
);

function seen({ devices }: Member, zone: TimeZone): string {
  const [latest] = devices;
  return latest
    ? `Terakhir terlihat ${dateAndTime(latest.lastSeenAt, zone)}.`
    : 'Tidak masuk di perangkat mana pun. Buat tautan masuk baru bila perlu.';
}
