import styled from 'styled-components';
import type { Reviewed } from '../../desk/review/views.ts';
import { Quiet } from '../desk/look.tsx';

const Text = styled.div`
  display: grid;
  font-size: 1.7rem;
  gap: 1.6rem;
  grid-template-columns: minmax(0, 1fr);
  line-height: 1.6;
  max-width: 72rem;
  overflow-wrap: anywhere;
  dl {
    display: grid;
    font-size: 1.4rem;
    gap: 0.4rem 1.6rem;
    grid-template-columns: max-content 1fr;
  }
  dt {
    font-weight: 600;
  }
  p {
    white-space: pre-line;
  }
  img {
    border-radius: 0.4rem;
    max-height: 48rem;
    max-width: 100%;
  }
`;

/** The item as it was written: facts, photos, text. */
export const ReviewedText = ({ item }: { item: Reviewed }) => (
  <Text>
    {item.isLive ? (
      <Quiet>Versi sebelumnya sudah tayang. Ini perubahan yang diusulkan.</Quiet>
    ) : null}
    <dl>
      {item.facts.map(({ label, value }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {item.summary ? <p style={{ fontWeight: 600 }}>{item.summary}</p> : null}
    {item.photos.map(({ address, alt, caption }) => (
      <figure key={address}>
        <img src={address} alt={alt} loading="lazy" />
        <figcaption>
          {caption ? <p>{caption}</p> : null}
          <Quiet>Teks alternatif: {alt || 'belum ditulis'}</Quiet>
        </figcaption>
      </figure>
    ))}
    {item.paragraphs.map((paragraph, nth) => (
      <p key={nth}>{paragraph}</p>
    ))}
  </Text>
);
