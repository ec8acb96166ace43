import { TRUST_AFTER } from '@simpul/domain';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Desk, TrustedKim } from '../../desk/views.ts';
import { Confirm, type Question } from './Confirm.tsx';
import { Button, Card, Heading, Quiet, Rows } from './look.tsx';

/** KIM that no longer need an officer's eyes before they publish; nothing is shown while there are none. */
export function TrustCard({ desk: { trusted }, onDone }: { desk: Desk; onDone: () => void }) {
  const { post } = useFetchClient();
  const [question, setQuestion] = useState<Question | null>(null);
  if (trusted.length === 0) return null;
  const ask = ({ id, name }: TrustedKim) =>
    setQuestion({
      title: `Izinkan ${name} langsung terbit?`,
      text: 'Mulai sekarang tulisan ketua dan redakturnya langsung tayang tanpa menunggu petugas. Kata judi dan tautan ke alamat yang belum dikenal tetap ditahan. Keputusan ini tercatat, dan dapat Anda ubah lagi di data KIM.',
      yes: 'Izinkan',
      act: async () => {
        await post(`/desk/kims/${id}/publishing`, { publishing: 'direct' });
        onDone();
      },
    });
  return (
    <Card aria-labelledby="desk-trust">
      <Heading id="desk-trust">Siap langsung terbit</Heading>
      <Quiet>
        {TRUST_AFTER} tulisan terakhir KIM ini terbit setelah diperiksa, tanpa ada yang
        dikembalikan.
      </Quiet>
      <Rows>
        {trusted.map((kim) => (
          <li key={kim.id}>
            <span>
              <Link to={`/content-manager/collection-types/api::kim.kim/${kim.id}`}>
                {kim.name}
              </Link>
              <Quiet as="span" style={{ display: 'block' }}>
                {kim.regency}
              </Quiet>
            </span>
            <Button type="button" onClick={() => ask(kim)}>
              Izinkan langsung terbit
            </Button>
          </li>
        ))}
      </Rows>
      {question ? <Confirm question={question} onClose={() => setQuestion(null)} /> : null}
    </Card>
  );
}
