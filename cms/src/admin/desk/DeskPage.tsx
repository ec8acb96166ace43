import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Link } from 'react-router-dom';
import type { Desk } from '../../desk/views.ts';
import { ActivityCard } from './ActivityCard.tsx';
import { BroadcastCard } from './BroadcastCard.tsx';
import { CoachingCard } from './CoachingCard.tsx';
import { Button, Notice, Stack } from './look.tsx';
import { RegencyCard } from './RegencyCard.tsx';
import { TrustCard } from './TrustCard.tsx';
import { WaitingCard } from './WaitingCard.tsx';
import { useFresh } from './use-fresh.ts';

/** How often, in milliseconds, the desk looks again while an announcement is on its way. */
const WATCH_MS = 4000;

/** The first page of the panel: what an officer has to know and to do today. */
export default function DeskPage() {
  const [fresh, again] = useFresh<Desk>('/desk/home');
  const isSpreading =
    fresh.state === 'here' && fresh.answer.broadcasts.some(({ state }) => state === 'spreading');
  useEffect(() => {
    if (!isSpreading) return;
    const timer = setInterval(again, WATCH_MS);
    return () => clearInterval(timer);
  }, [isSpreading, again]);

  if (fresh.state === 'waiting') return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Meja petugas</Page.Title>
      <Layouts.Header
        title="Meja petugas"
        subtitle={fresh.state === 'here' ? fresh.answer.area.name : ''}
        primaryAction={
          <Button as={Link} to="/laporan">
            Laporan bulanan
          </Button>
        }
      />
      <Layouts.Content>
        {fresh.state === 'refused' ? (
          <Notice role="alert">{fresh.sentence}</Notice>
        ) : (
          <Stack style={{ paddingBottom: '4rem' }}>
            <ActivityCard desk={fresh.answer} />
            {fresh.answer.regencies.length > 1 ? <RegencyCard desk={fresh.answer} /> : null}
            <WaitingCard desk={fresh.answer} />
            <TrustCard desk={fresh.answer} onDone={again} />
            <CoachingCard desk={fresh.answer} />
            <BroadcastCard desk={fresh.answer} />
          </Stack>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
