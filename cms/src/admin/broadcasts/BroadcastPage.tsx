import { indonesian, urgencyLabels, type Urgency } from '@simpul/domain';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link, useParams } from 'react-router-dom';
import type { BroadcastPage as Broadcast } from '../../desk/views.ts';
import { Button, Card, Heading, Notice, Quiet, Rows, Stack } from '../desk/look.tsx';
import { useFresh } from '../desk/use-fresh.ts';
import { WrittenText } from '../desk/WrittenText.tsx';

/** An announcement to read, of whatever office, and the sites that show it. */
export default function BroadcastPage() {
  const { id = '' } = useParams();
  const [fresh] = useFresh<Broadcast>(`/desk/broadcasts/${id}`);
  if (fresh.state === 'waiting') return <Page.Loading />;
  const sent = fresh.state === 'here' ? fresh.answer : null;
  return (
    <Page.Main>
      <Page.Title>{sent?.title ?? 'Pengumuman'}</Page.Title>
      <Layouts.Header
        title={sent?.title ?? 'Pengumuman'}
        subtitle={sent ? `${sent.issuer} · ${urgencyLabels[sent.urgency as Urgency]}` : ''}
        navigationAction={<BackButton disabled={false} fallback="/" />}
        primaryAction={
          sent?.isOwn ? (
            <Button
              as={Link}
              to={`/content-manager/collection-types/api::announcement.announcement/${sent.id}`}
            >
              Buka formulirnya
            </Button>
          ) : null
        }
      />
      <Layouts.Content>
        <Stack style={{ paddingBottom: '4rem' }}>
          {fresh.state === 'refused' ? <Notice role="alert">{fresh.sentence}</Notice> : null}
          {sent ? (
            <>
              <Card aria-labelledby="broadcast-text">
                <Heading id="broadcast-text">Isi</Heading>
                <Quiet style={{ marginBottom: '1.6rem' }}>{shown(sent)}</Quiet>
                <WrittenText html={sent.html}>
                  {sent.summary ? <p style={{ fontWeight: 600 }}>{sent.summary}</p> : null}
                  {sent.corrections.map(({ at, text }) => (
                    <p key={at}>
                      <strong>Ralat {at}:</strong> {text}
                    </p>
                  ))}
                </WrittenText>
              </Card>
              <SitesCard sites={sent.sites} />
            </>
          ) : null}
        </Stack>
      </Layouts.Content>
    </Page.Main>
  );
}

function SitesCard({ sites }: Pick<Broadcast, 'sites'>) {
  const served = sites.filter((site) => site.served).length;
  return (
    <Card aria-labelledby="broadcast-sites">
      <Heading id="broadcast-sites">Tanda tayang</Heading>
      <p>
        {sites.length === 0
          ? 'Tidak ada situs di wilayah Anda yang menjadi sasaran.'
          : `Tayang di ${indonesian(served)} dari ${indonesian(sites.length)} situs di wilayah Anda.`}
      </p>
      <Rows>
        {sites
          .toSorted((a, b) => Number(a.served) - Number(b.served))
          .map(({ name, served: isServed }) => (
            <li key={name}>
              <span>{name}</span>
              <span>{isServed ? 'tayang' : 'belum'}</span>
            </li>
          ))}
      </Rows>
    </Card>
  );
}

function shown({ published, showFrom, showUntil }: Broadcast): string {
  return [
    `Terbit ${published}.`,
    showFrom === null ? '' : `Tampil mulai ${showFrom}.`,
    showUntil === null ? '' : `Tampil sampai ${showUntil}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
