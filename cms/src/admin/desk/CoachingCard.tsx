import { indonesian } from '@simpul/domain';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Desk, QuietKim } from '../../desk/views.ts';
import { ActivityMark } from './ActivityMark.tsx';
import { Button, ButtonLink, Card, Heading, Quiet, Rows } from './look.tsx';

/** Lines shown before the officer asks for all of them. */
const FIRST = 10;

/** Whom to talk to: about to fall silent first, each with a message that is ready to send. */
export function CoachingCard({ desk: { quiet, tally } }: { desk: Desk }) {
  const [isWhole, setWhole] = useState(false);
  return (
    <Card aria-labelledby="desk-coaching">
      <Heading id="desk-coaching">Perlu disapa</Heading>
      {quiet.length === 0 ? (
        <p>
          {tally.of === 0
            ? 'Belum ada KIM yang dibina.'
            : 'Semua KIM aktif. Tidak ada yang perlu disapa hari ini.'}
        </p>
      ) : (
        <Quiet>
          Pesan WhatsApp sudah disiapkan. Baca dulu, lalu kirim dari ponsel atau komputer Anda.
        </Quiet>
      )}
      <Rows>
        {(isWhole ? quiet : quiet.slice(0, FIRST)).map((kim) => (
          <Line kim={kim} key={kim.id} />
        ))}
      </Rows>
      {quiet.length > FIRST && !isWhole ? (
        <Button type="button" onClick={() => setWhole(true)}>
          Tampilkan semua ({indonesian(quiet.length)})
        </Button>
      ) : null}
    </Card>
  );
}

const Line = ({ kim }: { kim: QuietKim }) => (
  <li>
    <span>
      <Link to={`/content-manager/collection-types/api::kim.kim/${kim.id}`}>{kim.name}</Link>{' '}
      <ActivityMark activity={kim.activity} />
      <Quiet as="span" style={{ display: 'block' }}>
        {kim.regency} ·{' '}
        {kim.days === null
          ? 'belum ada kabar pertama'
          : `${indonesian(kim.days)} hari tanpa kabar baru`}
        {kim.hasNumber ? '' : ' · nomor belum diisi, pilih kontak di WhatsApp'}
      </Quiet>
    </span>
    <ButtonLink href={kim.whatsapp} target="_blank" rel="noopener noreferrer">
      Sapa lewat WhatsApp
    </ButtonLink>
  </li>
);
