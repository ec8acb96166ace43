import { dateAndTime, type TimeZone } from '@simpul/domain';
import { useRef, useState } from 'react';
import type { MadeInvitation } from '../../members/invite-member.ts';
import { Area, Buttons, Field, Input } from '../desk/fields.tsx';
import { Button, Card, Heading, Quiet, Stack, StrongLink } from '../desk/look.tsx';

interface Props {
  invitation: MadeInvitation & { name: string };
  zone: TimeZone;
  onClose: () => void;
}

/** The link of an invitation that was just made: it is shown this once, nothing of it is kept. */
export function ReadyInvitation({ invitation, zone, onClose }: Props) {
  const { name, link, text, whatsapp, expiresAt } = invitation;
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      // Without https a browser lends no clipboard: the link is marked, ready for Ctrl+C.
      () => setCopied(false),
    );
  };
  return (
    <Card aria-labelledby="people-ready">
      <Heading id="people-ready">Undangan untuk {name} siap dikirim</Heading>
      <Quiet>
        Tautan ini hanya tampil sekali. Berlaku sampai {dateAndTime(expiresAt, zone)}, untuk satu
        orang, satu kali pakai.
      </Quiet>
      <Stack style={{ gap: '1.6rem', marginTop: '1.6rem' }}>
        <Field label="Tautan undangan">
          {(given) => <Input {...given} ref={field} readOnly value={link} />}
        </Field>
        <Field label="Pesan untuk WhatsApp">
          {(given) => <Area {...given} readOnly rows={6} value={text} />}
        </Field>
        <Buttons>
          <StrongLink href={whatsapp} target="_blank" rel="noopener noreferrer">
            Kirim lewat WhatsApp
          </StrongLink>
          <Button type="button" onClick={() => void copy()}>
            Salin tautan
          </Button>
          <Button type="button" onClick={onClose}>
            Selesai
          </Button>
        </Buttons>
        <p role="status">{isCopied ? 'Tautan tersalin.' : ''}</p>
      </Stack>
    </Card>
  );
}
