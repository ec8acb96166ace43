import { BackButton, Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import type { Reviewed } from '../../desk/review/views.ts';
import { Card, Heading, Notice, Quiet, Stack } from '../desk/look.tsx';
import { useFresh } from '../desk/use-fresh.ts';
import { SeePreview } from '../preview/SeePreview.tsx';
import { kindWords } from './kind-words.ts';
import { ReviewedText } from './ReviewedText.tsx';
import { Verdict } from './Verdict.tsx';

/** One item to read as it will look, and the two things that can be done with it. */
export function ReviewItem() {
  const { kind, id } = useParams();
  const address = `/desk/review/${kind}/${id}`;
  const [fresh] = useFresh<Reviewed>(address);
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const act = async (step: 'publish' | 'return', body: object) => {
    setProblem('');
    setBusy(true);
    try {
      await post(`${address}/${step}`, body);
      navigate('/tinjauan');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'Coba sekali lagi.');
      setBusy(false);
    }
  };
  if (fresh.state === 'waiting') return <Page.Loading />;
  const item = fresh.state === 'here' ? fresh.answer : null;
  return (
    <Page.Main>
      <Page.Title>{item?.title ?? 'Tinjauan'}</Page.Title>
      <Layouts.Header
        title={item?.title ?? 'Tinjauan'}
        subtitle={item ? `${kindWords[item.kind]} · ${item.kim.name} · dikirim ${item.since}` : ''}
        navigationAction={<BackButton disabled={false} fallback="/tinjauan" />}
      />
      <Layouts.Content>
        <Stack style={{ paddingBottom: '4rem' }}>
          {fresh.state === 'refused' ? <Notice role="alert">{fresh.sentence}</Notice> : null}
          {problem ? <Notice role="alert">{problem}</Notice> : null}
          {item ? (
            <>
              <Card aria-labelledby="review-preview">
                <Heading id="review-preview">Seperti yang akan tampil</Heading>
                <Quiet style={{ marginBottom: '1.2rem' }}>
                  Halaman yang sama dengan yang akan dibaca warga, di tab baru.
                </Quiet>
                <SeePreview kind={item.kind} id={item.id} />
              </Card>
              <Card>
                <ReviewedText item={item} />
              </Card>
              <Verdict
                item={item}
                isBusy={isBusy}
                onDecide={(step, body) => void act(step, body)}
              />
            </>
          ) : null}
        </Stack>
      </Layouts.Content>
    </Page.Main>
  );
}
