import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AuditChoices, AuditPage as Lines } from '../../audit/views.ts';
import { Buttons } from '../desk/fields.tsx';
import { Button, Card, Heading, Notice, Quiet, Stack } from '../desk/look.tsx';
import { useAct } from '../desk/use-act.ts';
import { useFresh } from '../desk/use-fresh.ts';
import { saveAs } from '../report/save-as.ts';
import { AuditFilters, everything, type Sought } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import { ChainCheck } from './ChainCheck.tsx';

const none: AuditChoices = { actors: [], kims: [], regions: [] };

const queryOf = (sought: Sought): string =>
  new URLSearchParams(Object.entries(sought).filter(([, value]) => value !== '')).toString();

/** Who did what, for officers of the province: looked through, downloaded, checked; never changed. */
export default function AuditPage() {
  const [sought, setSought] = useState(everything);
  const [before, setBefore] = useState<number | null>(null);
  const query = queryOf(sought);
  const page = before === null ? query : `${query}&before=${before}`;
  const [fresh] = useFresh<Lines>(`/audit/entries?${page}`);
  const [choices] = useFresh<AuditChoices>('/audit/choices');
  const { get } = useFetchClient();
  const { isBusy, problem, act } = useAct();
  const download = () =>
    act(async () => {
      const { data } = await get<Blob>(`/audit/sheet.csv?${query}`, { responseType: 'blob' });
      saveAs(data, 'jejak-audit.csv');
    });
  const seek = (wanted: Sought) => {
    setSought(wanted);
    setBefore(null);
  };
  if (fresh.state === 'waiting') return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Jejak audit</Page.Title>
      <Layouts.Header
        title="Jejak audit"
        subtitle="Siapa melakukan apa, kapan, dan dari mana. Tidak dapat diubah siapa pun."
      />
      <Layouts.Content>
        <Stack style={{ paddingBottom: '4rem' }}>
          {fresh.state === 'refused' ? (
            <Notice role="alert">{fresh.sentence}</Notice>
          ) : (
            <>
              <Card aria-labelledby="audit-filters">
                <Heading id="audit-filters">Saring</Heading>
                <AuditFilters
                  sought={sought}
                  choices={choices.state === 'here' ? choices.answer : none}
                  onSeek={seek}
                />
                <Buttons>
                  <Button type="button" onClick={() => seek(everything)}>
                    Kosongkan saringan
                  </Button>
                  <Button type="button" disabled={isBusy} onClick={() => void download()}>
                    Unduh untuk Excel
                  </Button>
                </Buttons>
                {problem ? <Notice role="alert">{problem}</Notice> : null}
              </Card>
              <Card aria-labelledby="audit-lines">
                <Heading id="audit-lines">Catatan</Heading>
                {fresh.answer.lines.length === 0 ? (
                  <p>Tidak ada catatan yang cocok. Longgarkan saringannya.</p>
                ) : (
                  <>
                    <Quiet>Terbaru di atas.</Quiet>
                    <AuditTable {...fresh.answer} />
                  </>
                )}
                <Buttons style={{ marginTop: '1.6rem' }}>
                  {before === null ? null : (
                    <Button type="button" onClick={() => setBefore(null)}>
                      Kembali ke terbaru
                    </Button>
                  )}
                  {fresh.answer.next === null ? null : (
                    <Button type="button" onClick={() => setBefore(fresh.answer.next)}>
                      Yang lebih lama
                    </Button>
                  )}
                </Buttons>
              </Card>
              <ChainCheck />
            </>
          )}
        </Stack>
      </Layouts.Content>
    </Page.Main>
  );
}
