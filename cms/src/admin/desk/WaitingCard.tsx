import { indonesian } from '@simpul/domain';
import { Link } from 'react-router-dom';
import type { Desk } from '../../desk/views.ts';
import { Button, Card, Heading } from './look.tsx';

/** How much waits for the officer, and the way to it. */
export const WaitingCard = ({ desk: { waiting } }: { desk: Desk }) => (
  <Card aria-labelledby="desk-waiting">
    <Heading id="desk-waiting">Menunggu ditinjau</Heading>
    {waiting === 0 ? (
      <p>Tidak ada isi KIM yang menunggu.</p>
    ) : (
      <>
        <p style={{ marginBottom: '1.2rem' }}>{indonesian(waiting)} isi KIM menunggu diperiksa.</p>
        <Button as={Link} to="/tinjauan">
          Buka tinjauan
        </Button>
      </>
    )}
  </Card>
);
