import { kimStatusLabels } from '@simpul/domain';
import { BackButton, Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { KimPeople } from '../../members/officer-views.ts';
import type { MadeInvitation } from '../../members/invite-member.ts';
import { Confirm, type Question } from '../desk/Confirm.tsx';
import { Button, Card, Heading, Notice, Rows, Stack } from '../desk/look.tsx';
import { useFresh } from '../desk/use-fresh.ts';
import { InvitationsCard } from './InvitationsCard.tsx';
import { InviteCard } from './InviteCard.tsx';
import { MemberLine } from './MemberLine.tsx';
import { ReadyInvitation } from './ReadyInvitation.tsx';
import type { Act } from './questions.ts';

/** Who writes for one KIM, who was asked to, and what an officer can do about it. */
export function PeoplePage() {
  const { kim: id = '' } = useParams();
  const [fresh, again] = useFresh<KimPeople>(`/members/of/${id}`);
  const { post } = useFetchClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const [made, setMade] = useState<(MadeInvitation & { name: string }) | null>(null);
  if (fresh.state === 'waiting') return <Page.Loading />;
  const people = fresh.state === 'here' ? fresh.answer : null;
  const kim = people?.kim ?? null;
  const show = (invitation: MadeInvitation, name: string) => {
    setMade({ ...invitation, name });
    again();
    window.scrollTo({ top: 0 });
  };
  /** Asks, and after a yes calls the address and looks again. */
  const ask = ({ address, invites, ...asked }: Act) =>
    setQuestion({
      ...asked,
      act: async () => {
        const { data } = await post<MadeInvitation>(`/members/${address}`, {});
        if (invites) show(data, invites);
        else again();
      },
    });
  return (
    <Page.Main>
      <Page.Title>{kim ? `Anggota ${kim.name}` : 'Anggota KIM'}</Page.Title>
      <Layouts.Header
        title={kim ? `Anggota ${kim.name}` : 'Anggota KIM'}
        subtitle={kim ? [kim.place, kimStatusLabels[kim.status]].filter(Boolean).join(' · ') : ''}
        navigationAction={<BackButton disabled={false} fallback="/anggota" />}
        primaryAction={
          kim ? (
            <Button as={Link} to={`/content-manager/collection-types/api::kim.kim/${kim.id}`}>
              Data KIM
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Stack style={{ paddingBottom: '4rem' }}>
          {fresh.state === 'refused' ? <Notice role="alert">{fresh.sentence}</Notice> : null}
          {people && !kim ? (
            <Notice role="alert">
              KIM ini tidak ditemukan di wilayah Anda. Kembali ke daftar, lalu pilih lagi.
            </Notice>
          ) : null}
          {people && kim ? (
            <>
              {made ? (
                <ReadyInvitation
                  invitation={made}
                  zone={people.zone}
                  onClose={() => setMade(null)}
                />
              ) : (
                <InviteCard kim={kim} onMade={show} />
              )}
              <InvitationsCard people={people} onAsk={ask} />
              <MembersCard people={people} onAsk={ask} />
            </>
          ) : null}
        </Stack>
        {question ? <Confirm question={question} onClose={() => setQuestion(null)} /> : null}
      </Layouts.Content>
    </Page.Main>
  );
}

const ranks = ['chair', 'editor', 'contributor'] as const;

function MembersCard({ people, onAsk }: { people: KimPeople; onAsk: (act: Act) => void }) {
  const { members, zone } = people;
  const sorted = members.toSorted((a, b) => ranks.indexOf(a.role) - ranks.indexOf(b.role));
  const writing = sorted.filter(({ disabled }) => !disabled);
  const gone = sorted.filter(({ disabled }) => disabled);
  return (
    <Card aria-labelledby="people-members">
      <Heading id="people-members">Yang menulis</Heading>
      {writing.length === 0 ? (
        <p>Belum ada. Buat undangan untuk ketua atau redaktur KIM ini, lalu kirim tautannya.</p>
      ) : null}
      <Rows>
        {writing.map((member) => (
          <MemberLine member={member} members={members} zone={zone} onAsk={onAsk} key={member.id} />
        ))}
      </Rows>
      {gone.length > 0 ? (
        <>
          <Heading as="h3">Sudah dikeluarkan</Heading>
          <Rows>
            {gone.map((member) => (
              <MemberLine
                member={member}
                members={members}
                zone={zone}
                onAsk={onAsk}
                key={member.id}
              />
            ))}
          </Rows>
        </>
      ) : null}
    </Card>
  );
}
