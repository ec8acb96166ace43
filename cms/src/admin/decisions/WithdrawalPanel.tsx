import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Confirm, type Question } from '../desk/Confirm.tsx';
import { Area, Field } from '../desk/fields.tsx';
import { Button, Quiet } from '../desk/look.tsx';

/** The part of what Strapi tells a panel beside a form that we use. */
interface Form {
  model: string;
  documentId?: string;
  document?: {
    status?: string;
    withdrawnAt?: string | null;
    withdrawnReason?: string | null;
  };
}

const WITHDRAWN = /^api::(announcement|post|gallery|event)\./;

/** Beside the form of what is published: the way to take it back, and to open it again. */
export function WithdrawalPanel({ model, documentId, document: item }: Form) {
  const kind = WITHDRAWN.exec(model)?.[1];
  if (!kind || !documentId || !item) return null;
  const address = `/desk/items/${kind}/${documentId}`;
  const isLive = item.status === 'published' || item.status === 'modified';
  if (item.withdrawnAt) {
    const reason = item.withdrawnReason ?? '';
    return { title: 'Penayangan', content: <Withdrawn address={address} reason={reason} /> };
  }
  return isLive ? { title: 'Penayangan', content: <Live address={address} /> } : null;
}

const column = { display: 'grid', gap: '0.8rem', width: '100%' } as const;
/** The form holds what was stored before: it is read anew. */
const readAnew = () => window.location.reload();

function Live({ address }: { address: string }) {
  const { post } = useFetchClient();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const question: Question = {
    title: 'Tarik dari semua situs?',
    text: 'Isi ini langsung hilang dari semua situs, daftar, dan RSS. Anda dapat membukanya lagi, lalu menerbitkannya ulang.',
    yes: 'Tarik sekarang',
    act: async () => {
      await post(`${address}/withdraw`, { reason });
      readAnew();
    },
  };
  return (
    <div style={column}>
      <Quiet>Sudah terbit. Yang keliru diperbaiki dengan ralat; yang tidak layak ditarik.</Quiet>
      <Button type="button" onClick={() => setAsked(true)}>
        Tarik dari situs
      </Button>
      {isAsked ? (
        <Confirm question={question} isReady={reason.trim() !== ''} onClose={() => setAsked(false)}>
          <Field label="Alasan" hint="Dibaca penulis dan petugas lain; tidak diterbitkan.">
            {(given) => (
              <Area
                {...given}
                required
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        </Confirm>
      ) : null}
    </div>
  );
}

function Withdrawn({ address, reason }: { address: string; reason: string }) {
  const { post } = useFetchClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = () =>
    setQuestion({
      title: 'Buka lagi yang ditarik?',
      text: 'Isi ini menjadi konsep lagi dan belum tampil di situs. Periksa isinya, lalu tekan Terbitkan.',
      yes: 'Buka lagi',
      act: async () => {
        await post(`${address}/restore`, {});
        readAnew();
      },
    });
  return (
    <div style={column}>
      <Quiet>Ditarik dari semua situs.</Quiet>
      <Quiet>Alasan: {reason || 'tidak ditulis'}</Quiet>
      <Button type="button" onClick={ask}>
        Buka lagi
      </Button>
      {question ? <Confirm question={question} onClose={() => setQuestion(null)} /> : null}
    </div>
  );
}
