import { useFetchClient } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import { useParams } from 'react-router-dom';
import { Button, Notice, Picker } from './desk/look.tsx';
import { saveAs } from './report/save-as.ts';

interface Props {
  name: string;
  label: string;
  hint?: string;
  disabled?: boolean;
  /** Name under which the CMS keeps the scan. */
  value?: string | null;
  initialValue?: string | null;
  onChange: (name: string, value: string | null) => void;
}

/** The scan of a decree: kept outside the media library, read by officers of its region only. */
export default function DecreeScanInput(props: Props) {
  const { name, label, hint, disabled = false, value, initialValue, onChange } = props;
  const { get, post } = useFetchClient();
  const { id } = useParams();
  const [problem, setProblem] = useState('');
  const attempt = async (work: () => Promise<void>) => {
    setProblem('');
    await work().catch((error: unknown) =>
      setProblem(error instanceof Error ? error.message : 'Coba sekali lagi.'),
    );
  };
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const form = new FormData();
    form.append('file', file);
    await attempt(async () => {
      const { data } = await post<{ name: string }>('/desk/decrees', form);
      onChange(name, data.name);
    });
    target.value = '';
  };
  const open = () =>
    attempt(async () => {
      const { data } = await get<Blob>(`/desk/kims/${id}/decree`, { responseType: 'blob' });
      saveAs(data, `sk${value?.slice(-4) ?? ''}`);
    });
  const isStored = Boolean(value) && value === initialValue && id !== 'create';
  return (
    <div style={{ display: 'grid', fontSize: '1.4rem', gap: '0.8rem' }}>
      <span style={{ fontSize: '1.2rem', fontWeight: 600 }}>{label}</span>
      <Picker>
        {value ? 'Ganti berkas' : 'Pilih berkas PDF atau foto'}
        <input
          type="file"
          aria-label={label}
          accept=".pdf,image/jpeg,image/png,image/webp"
          disabled={disabled}
          onChange={(event) => void send(event)}
        />
      </Picker>
      {value ? (
        <div style={{ alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '0.8rem' }}>
          {isStored ? (
            <Button type="button" onClick={() => void open()}>
              Unduh pindaian SK
            </Button>
          ) : (
            <span>Pindaian sudah terunggah. Tekan Simpan agar tercatat pada KIM ini.</span>
          )}
          <Button type="button" disabled={disabled} onClick={() => onChange(name, null)}>
            Lepas
          </Button>
        </div>
      ) : null}
      {problem ? <Notice role="alert">{problem}</Notice> : null}
      {hint ? <p style={{ fontSize: '1.2rem' }}>{hint}</p> : null}
    </div>
  );
}
