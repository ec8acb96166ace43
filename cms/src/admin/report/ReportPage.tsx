import { indonesian } from '@simpul/domain';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import styled from 'styled-components';
import type { Report } from '../../desk/views.ts';
import { Button, Card, Notice, Quiet, Scroll } from '../desk/look.tsx';
import { shareOf } from '../desk/share.ts';
import { useFresh } from '../desk/use-fresh.ts';
import { monthChoices, monthOf } from './month-choices.ts';
import { PrintedReport } from './PrintedReport.tsx';
import { ReportTable } from './ReportTable.tsx';
import { saveAs } from './save-as.ts';

const Choice = styled.label`
  align-items: center;
  color: ${({ theme }) => theme.colors.neutral800};
  display: flex;
  flex-wrap: wrap;
  font-size: 1.4rem;
  gap: 0.8rem;
  select {
    background: ${({ theme }) => theme.colors.neutral0};
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 0.4rem;
    color: inherit;
    font-size: 1.4rem;
    min-height: 4.4rem;
    padding: 0 1.2rem;
  }
`;
const Row = styled.div`
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  margin-bottom: 1.6rem;
`;

/** The monthly report: on the screen, on paper, and as a sheet for Excel. */
export default function ReportPage() {
  const [month, setMonth] = useState(() => monthOf(new Date()));
  const [fresh] = useFresh<Report>(`/desk/report?month=${month}`);
  const { get } = useFetchClient();
  const [problem, setProblem] = useState('');
  const save = async ({ area }: Report) => {
    setProblem('');
    try {
      const address = `/desk/report.csv?month=${month}`;
      const { data } = await get<Blob>(address, { responseType: 'blob' });
      saveAs(data, `keaktifan-kim-${area.code}-${month}.csv`);
    } catch {
      setProblem('Berkas belum terunduh. Periksa sambungan Anda, lalu coba sekali lagi.');
    }
  };
  if (fresh.state === 'waiting') return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Laporan bulanan</Page.Title>
      <Layouts.Header
        title="Laporan bulanan"
        subtitle={fresh.state === 'here' ? fresh.answer.area.name : ''}
      />
      <Layouts.Content>
        <Row>
          <Choice>
            Bulan
            <select value={month} onChange={({ target }) => setMonth(target.value)}>
              {monthChoices(new Date()).map(({ value, name }) => (
                <option value={value} key={value}>
                  {name}
                </option>
              ))}
            </select>
          </Choice>
          {fresh.state === 'here' ? (
            <>
              <Button type="button" onClick={() => window.print()}>
                Cetak
              </Button>
              <Button type="button" onClick={() => void save(fresh.answer)}>
                Unduh untuk Excel
              </Button>
            </>
          ) : null}
        </Row>
        {problem ? <Notice role="alert">{problem}</Notice> : null}
        {fresh.state === 'refused' ? (
          <Notice role="alert">{fresh.sentence}</Notice>
        ) : (
          <>
            <Card>
              <Summary report={fresh.answer} />
              <Scroll>
                <ReportTable {...fresh.answer} />
              </Scroll>
            </Card>
            <PrintedReport>
              <h1>
                Keaktifan KIM {fresh.answer.area.name}, {fresh.answer.monthName}
              </h1>
              <Summary report={fresh.answer} />
              <ReportTable {...fresh.answer} />
            </PrintedReport>
          </>
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

const Summary = ({ report: { tally, asOf } }: { report: Report }) => (
  <>
    <p>
      {indonesian(tally.active)} dari {indonesian(tally.of)} KIM aktif ({shareOf(tally)}%).
    </p>
    <Quiet>
      Keadaan {asOf}. Status dan jumlah anggota menurut catatan hari ini; KIM yang situsnya tidak
      berjalan tidak dihitung.
    </Quiet>
  </>
);
