import { dateAndTime, memberRoleLabels } from '@simpul/domain';
import type { KimPeople } from '../../members/officer-views.ts';
import { Button, Card, Heading, Quiet, Rows } from '../desk/look.tsx';
import { revoking, type Act } from './questions.ts';

interface Props {
  people: KimPeople;
  onAsk: (act: Act) => void;
}

/** Invitations that nobody has accepted yet. Their links were shown once and are known to nobody here. */
export const InvitationsCard = ({ people: { invitations, zone }, onAsk }: Props) =>
  invitations.length === 0 ? null : (
    <Card aria-labelledby="people-invitations">
      <Heading id="people-invitations">Undangan terbuka</Heading>
      <Rows>
        {invitations.map((invitation) => (
          <li key={invitation.id}>
            <span>
              <strong>{invitation.name}</strong> · {memberRoleLabels[invitation.role]}
              <Quiet as="span" style={{ display: 'block' }}>
                Berlaku sampai {dateAndTime(invitation.expiresAt, zone)}
              </Quiet>
            </span>
            <Button
              type="button"
              aria-label={`Batalkan undangan untuk ${invitation.name}`}
              onClick={() => onAsk(revoking(invitation))}
            >
              Batalkan
            </Button>
          </li>
        ))}
      </Rows>
    </Card>
  );
