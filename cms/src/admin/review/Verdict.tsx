import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import styled from 'styled-components';
import type { Reviewed } from '../../desk/review/views.ts';
import { Button, Card, Heading, Quiet, StrongButton } from '../desk/look.tsx';

const Note = styled.textarea`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 0.4rem;
  color: inherit;
  display: block;
  font: inherit;
  margin: 0.8rem 0 1.6rem;
  min-height: 9.6rem;
  padding: 1.2rem;
  width: 100%;
`;
const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
`;

interface Props {
  item: Reviewed;
  isBusy: boolean;
  onDecide: (step: 'publish' | 'return', body: object) => void;
}

/** Publish it, or give it back with a note that the writer reads. */
export function Verdict({ item, isBusy, onDecide }: Props) {
  const [note, setNote] = useState('');
  const field = useId();
  return (
    <Card aria-labelledby="review-verdict">
      <Heading id="review-verdict">Keputusan</Heading>
      <label htmlFor={field}>Catatan untuk penulis (wajib bila dikembalikan)</label>
      <Note
        id={field}
        value={note}
        maxLength={1000}
        onChange={({ target }) => setNote(target.value)}
      />
      <Row>
        <StrongButton
          type="button"
          disabled={isBusy}
          onClick={() => onDecide('publish', { version: item.version })}
        >
          Terbitkan
        </StrongButton>
        <Button
          type="button"
          disabled={isBusy || note.trim() === ''}
          onClick={() => onDecide('return', { note })}
        >
          Kembalikan dengan catatan
        </Button>
      </Row>
      <Quiet style={{ marginTop: '1.6rem' }}>
        Tulisan KIM ini selalu rapi? Ubah <em>Cara menerbitkan</em> menjadi langsung terbit di{' '}
        <Link
          to={`/content-manager/collection-types/api::kim.kim/${item.kim.id}`}
          style={{ color: 'inherit' }}
        >
          {item.kim.name}
        </Link>
        .
      </Quiet>
    </Card>
  );
}
