import { useId, useState } from 'react';
import styled from 'styled-components';
import type { PreviewChoices, PreviewSite } from '../../previews/views.ts';
import { Button, Notice, Quiet } from '../desk/look.tsx';
import { useFresh } from '../desk/use-fresh.ts';
import { usePreview } from './use-preview.ts';

const Column = styled.div`
  color: ${({ theme }) => theme.colors.neutral800};
  display: grid;
  gap: 1.2rem;
  font-size: 1.4rem;
  justify-items: start;
  width: 100%;
  a {
    color: inherit;
    font-weight: 600;
  }
`;
const Choice = styled.select`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 0.4rem;
  color: inherit;
  font: inherit;
  min-height: 4.4rem;
  padding: 0 1.2rem;
  width: 100%;
`;

interface Props {
  kind: string;
  id: string;
}

/** Opens the page of a draft as residents will see it; where several sites show it, on the chosen one. */
export function SeePreview({ kind, id }: Props) {
  const address = `/previews/${kind}/${id}`;
  const [fresh] = useFresh<PreviewChoices>(address);
  if (fresh.state === 'refused') return <Quiet>{fresh.sentence}</Quiet>;
  if (fresh.state === 'waiting') return <Quiet>Memuat …</Quiet>;
  return <OnSite address={address} sites={fresh.answer.sites} />;
}

function OnSite({ address, sites }: { address: string; sites: PreviewSite[] }) {
  const [seen, open] = usePreview(address);
  const [chosen, choose] = useState(sites[0]?.slug ?? '');
  const field = useId();
  if (sites.length === 0) {
    return (
      <Quiet>
        Belum ada situs yang akan memuatnya. Isi sasarannya, simpan, lalu lihat di sini.
      </Quiet>
    );
  }
  return (
    <Column>
      {sites.length > 1 ? (
        <label htmlFor={field} style={{ width: '100%' }}>
          Seperti di situs
          <Choice id={field} value={chosen} onChange={({ target }) => choose(target.value)}>
            {sites.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Choice>
        </label>
      ) : null}
      <Button type="button" disabled={seen.state === 'coming'} onClick={() => open(chosen)}>
        {seen.state === 'coming' ? 'Menyiapkan …' : 'Lihat pratinjau'}
      </Button>
      <div role="status">
        {seen.state === 'made' ? (
          <p>
            <a href={seen.preview.address} target="_blank" rel="noopener noreferrer">
              Buka pratinjau
            </a>{' '}
            (sampai pukul {seen.preview.until})
          </p>
        ) : null}
      </div>
      {seen.state === 'refused' ? <Notice role="alert">{seen.sentence}</Notice> : null}
    </Column>
  );
}
