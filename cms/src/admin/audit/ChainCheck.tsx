import { indonesian } from '@simpul/domain';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AuditVerdict } from '../../audit/verify-audit.ts';
import { Button, Card, Heading, Notice, Quiet } from '../desk/look.tsx';
import { useAct } from '../desk/use-act.ts';

const flaws = { changed: 'diubah', removed: 'hilang', added: 'disisipkan' } as const;

/** Walks along the chain of hashes when asked, and says which lines were changed or are gone. */
export function ChainCheck() {
  const { get } = useFetchClient();
  const { isBusy, problem, act } = useAct();
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null);
  const check = () => act(async () => setVerdict((await get<AuditVerdict>('/audit/check')).data));
  return (
    <Card aria-labelledby="audit-chain">
      <Heading id="audit-chain">Keutuhan</Heading>
      <Quiet style={{ marginBottom: '1.2rem' }}>
        Setiap catatan menyimpan sidik catatan sebelumnya. Catatan yang diubah atau dihapus langsung
        di basis data akan ketahuan di sini.
      </Quiet>
      <Button type="button" disabled={isBusy} onClick={() => void check()}>
        Periksa keutuhan
      </Button>
      {problem ? <Notice role="alert">{problem}</Notice> : null}
      <p role="status" style={{ marginTop: '1.2rem' }}>
        {verdict?.flaws.length === 0
          ? `Utuh: ${indonesian(verdict.entries)} catatan, tidak ada yang diubah atau hilang.`
          : ''}
      </p>
      {verdict && verdict.flaws.length > 0 ? (
        <Notice role="alert">
          Tidak utuh. Laporkan kepada pengelola server. Catatan nomor{' '}
          {verdict.flaws
            .slice(0, 20)
            .map(({ sequence, flaw }) => `${sequence} ${flaws[flaw]}`)
            .join(', ')}
          .
        </Notice>
      ) : null}
    </Card>
  );
}
